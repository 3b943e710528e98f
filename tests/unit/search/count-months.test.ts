import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMonths } from '../../../src/search/count-months.ts';
import { readDays } from '../../../src/search/day-span.ts';
import { narrow } from '../../../src/search/narrow.ts';
import { allOf, anyTable, tableOf } from '../../support/records.ts';

test('the newest year stands first, and years without records are left out', () => {
  const table = tableOf({ date: '2026-01-13' }, { date: '2026-01' }, { date: '2023-11-30/2024-01-02' }, {});
  const years = countMonths(table, allOf(table));
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2026', 2],
    ['2024', 1],
    ['2023', 1],
  ]);
  expect(years[0]?.months[0]).toEqual({ month: '2026-01', count: 2 });
  expect(years[2]?.months.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
});

test('nothing is counted where nothing has a day', () => {
  const table = tableOf({});
  expect(countMonths(table, [0])).toEqual([]);
});

test('each count is what choosing the month or the year gives', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      for (const { year, count, months } of countMonths(table, allOf(table))) {
        for (const part of [{ month: year, count }, ...months]) {
          expect([part.month, narrow(table, allOf(table), readDays(part.month) ?? {}).length]).toEqual([
            part.month,
            part.count,
          ]);
        }
      }
    }),
  );
});
