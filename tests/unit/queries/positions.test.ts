import { expect, test } from 'vitest';
import { toPositions } from '../../../src/queries/positions.ts';
import type { StatementView } from '../../../src/queries/views.ts';
import { statementView } from '../../support/views.ts';

const topics = (...names: string[]) => names.map((title) => ({ title, path: `/temi/${title}/` }));
const said = (id: string, saidOn: string | undefined, ...about: string[]): StatementView =>
  statementView({ id, saidOn, topics: topics(...about) });
const ids = (statements: readonly StatementView[]) => statements.map(({ id }) => id);

test('words on one topic on different days stand before and after one another', () => {
  const [position] = toPositions([
    said('a', '2025-12-05', 'lavoro'),
    said('b', '2025-12-05', 'lavoro'),
    said('c', '2026-01-13', 'lavoro'),
  ]);
  expect(position?.moments.map(({ day, statements }) => [day, ids(statements)])).toEqual([
    ['2025-12-05', ['a', 'b']],
    ['2026-01-13', ['c']],
  ]);
});

test.each([
  ['one day only', ['2026-01-13', '2026-01-13']],
  ['a month', ['2025-12', '2026-01-13']],
  ['a day that is about right', ['2025-12-05~', '2026-01-13']],
  ['a day that is not certain', ['2025-12-05?', '2026-01-13']],
  ['no day', [undefined, '2026-01-13']],
])('%s is not enough to say what came before', (_, days) => {
  const [position] = toPositions(days.map((day, at) => said(String(at), day, 'lavoro')));
  expect(position?.moments).toEqual([]);
  expect(position?.loose).toEqual([]);
  expect(position?.statements).toHaveLength(2);
});

test('what was said on a day that is not certain stands apart from the order', () => {
  const [position] = toPositions([
    said('a', '2025-12-05', 'lavoro'),
    said('b', '2025-12', 'lavoro'),
    said('c', '2026-01-13', 'lavoro'),
  ]);
  expect(position?.moments).toHaveLength(2);
  expect(ids(position?.loose ?? [])).toEqual(['b']);
});

test('topics on which most days can be compared come first, then those most spoken of, then by name', () => {
  const positions = toPositions([
    said('a', '2025-12-05', 'scuola', 'orari', 'zone', 'aule'),
    said('b', '2025-12-05', 'zone'),
    said('c', '2026-01-13', 'scuola'),
  ]);
  expect(positions.map(({ topic }) => topic.title)).toEqual(['scuola', 'zone', 'aule', 'orari']);
});
