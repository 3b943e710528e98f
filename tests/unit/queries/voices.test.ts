import { expect, test } from 'vitest';
import { getVoices, largestRadius } from '../../../src/queries/voices.ts';
import { actor, corpus, statement } from '../../support/entries.ts';

const said = (id: string, saidOn: string | undefined, ...speakers: string[]) => statement({ saidOn, speakers }, { id });
const voices = getVoices(
  corpus([
    actor({ name: 'Rossi S.p.A.', kind: 'organisation', group: 'company' }, { id: 'rossi-spa' }),
    actor({ name: 'Bianca Neri' }, { id: 'bianca-neri' }),
    actor(),
    said('a', '2026-01-13', 'anna-rossi'),
    said('b', '2026-01-14', 'anna-rossi', 'bianca-neri'),
    said('c', '2025-12-05', 'anna-rossi', 'rossi-spa'),
    said('d', '2026-01-20', 'anna-rossi'),
    said('e', '2026-01-21', 'anna-rossi'),
    said('f', undefined, 'rossi-spa'),
  ]),
);

test('statements are counted by month, oldest first, and what has no month last', () => {
  expect(voices.months).toEqual(['2025-12', '2026-01', undefined]);
  expect(voices.rows.map(({ group, total, cells }) => [group, total, cells.map(({ count }) => count)])).toEqual([
    ['institution', 5, [1, 4, 0]],
    ['company', 2, [1, 0, 1]],
  ]);
});

test('a disc grows in area as its number does', () => {
  expect(voices.rows[0]!.cells.map(({ radius }) => radius)).toEqual([largestRadius / 2, largestRadius, 0]);
});

test('where nobody spoke there is nothing to draw', () => {
  expect(getVoices(corpus())).toEqual({ months: [], rows: [] });
});
