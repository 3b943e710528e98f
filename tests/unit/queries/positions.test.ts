import { describe, expect, test } from 'vitest';
import { tellOnce, toDayLinks, toPositions } from '../../../src/queries/positions.ts';
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

test('the way to a statement is its day, with its words where another has the same', () => {
  const links = toDayLinks([
    { ...said('a', '2025-12-05', 'lavoro'), fragment: 'un tavolo' },
    said('b', '2025-12-05', 'lavoro'),
    said('c', '2026-01-13', 'lavoro'),
  ]);
  expect(links.map(({ id, words }) => [id, words])).toEqual([
    ['a', '«un tavolo»'],
    ['b', 'Chiede un tavolo.'],
    ['c', undefined],
  ]);
});

describe('on the page of a subject the words of a statement', () => {
  const tell = (...statements: StatementView[]) => tellOnce(toPositions(statements), statements);
  const titles = ({ compared, listed }: ReturnType<typeof tell>) => [
    compared.map(({ position }) => position.topic.title),
    listed.map(({ topic }) => topic.title),
  ];

  test('stand under the first topic only, and the others lead there', () => {
    const told = tell(
      said('a', '2025-12-05', 'lavoro', 'sede'),
      said('b', '2025-12-22', 'lavoro'),
      said('c', '2026-01-13', 'lavoro'),
      said('d', '2026-01-21', 'sede'),
      said('e', '2026-02-09', 'sede'),
    );
    expect(titles(told)).toEqual([['lavoro', 'sede'], []]);
    expect(told.compared.map(({ toldAbove }) => toldAbove)).toEqual([[], ['a']]);
    expect(told.others).toEqual([]);
  });

  test('are not put side by side again under a topic with too little that is new', () => {
    const told = tell(
      said('a', '2025-12-05', 'lavoro', 'sede'),
      said('b', '2025-12-22', 'lavoro'),
      said('c', '2026-01-13', 'lavoro'),
      said('d', '2026-01-21', 'sede'),
    );
    expect(titles(told)).toEqual([['lavoro'], ['sede']]);
    expect(ids(told.others)).toEqual(['d']);
  });

  test('stand by themselves where nothing can be compared', () => {
    const told = tell(said('a', '2025-12-05', 'lavoro'), said('b', undefined));
    expect(titles(told)).toEqual([[], ['lavoro']]);
    expect(ids(told.others)).toEqual(['a', 'b']);
  });
});
