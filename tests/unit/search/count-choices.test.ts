import { expect, test } from 'vitest';
import { countChoices } from '../../../src/search/count-choices.ts';
import { noValue } from '../../../src/search/record-table.ts';
import { allOf, option, tableOf } from '../../support/records.ts';

const table = tableOf(
  { date: '2026-01-13', topics: [option('lavoro')] },
  { topics: [option('lavoro')] },
  { date: '2025-12', topics: [option('orari')] },
  { topics: [option('lavoro')] },
);

test('what records can be narrowed by is counted with what narrows them now left aside', async () => {
  const { facets, years, undated, results, archive } = await countChoices(table, allOf(table), {
    topic: 'lavoro',
    from: '2026-01-01',
  });
  expect(facets.topic).toMatchObject({ all: 1, values: [{ id: 'lavoro', count: 1 }] });
  expect(years.map(({ year, count }) => [year, count])).toEqual([['2026', 1]]);
  expect(undated).toBe(2);
  expect(results).toBe(1);
  expect(archive).toEqual({ from: '2025-12-01', to: '2026-01-13' });
});

test('records without a day, chosen, leave the days of the others to be chosen', async () => {
  const { years, undated, results } = await countChoices(table, allOf(table), { from: noValue });
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2026', 1],
    ['2025', 1],
  ]);
  expect([undated, results]).toEqual([2, 2]);
});
