import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRecords } from '../../../src/search/group-records.ts';
import { narrow } from '../../../src/search/narrow.ts';
import { groupings, noValue, sortOrders } from '../../../src/search/record-table.ts';
import { allOf, anyFilters, anyTable, tableOf, option } from '../../support/records.ts';

const table = tableOf(
  { date: '2026-01-13', people: [option('ada'), option('bea')] },
  { people: [option('bea')] },
  { date: '2026-01', people: [option('bea')] },
  { date: '2025-12-20/2026-01-02' },
  { date: '2025' },
  { date: '2022' },
);
const grouped = (by: (typeof groupings)[number], more = {}) =>
  groupRecords(table, [5, 4, 3, 2, 1, 0], { by, filters: {}, order: 'newest', ...more }).map(({ id, records }) => [
    id,
    records,
  ]);

describe('groups', () => {
  test('by person: the largest first, several people each, those without one last, in the order of the results', () => {
    expect(grouped('person')).toEqual([
      ['bea', [2, 1, 0]],
      ['ada', [0]],
      [noValue, [5, 4, 3]],
    ]);
  });

  test('by month: what lasts is in each that is named, a year stands where no month is known', () => {
    expect(grouped('month')).toEqual([
      ['2026-01', [3, 2, 0]],
      ['2025-12', [4, 3]],
      ['2022', [5]],
      [noValue, [1]],
    ]);
    expect(grouped('month', { order: 'oldest' }).map(([id]) => id)).toEqual(['2022', '2025-12', '2026-01', noValue]);
  });

  test('of what is narrowed already there is only what was asked for', () => {
    expect(
      groupRecords(table, [0], { by: 'person', filters: { person: 'ada' }, order: 'newest' }).map(({ id }) => id),
    ).toEqual(['ada']);
  });

  test('of what has no beginning the year stands that the results reach', () => {
    const open = tableOf({ date: '../2026-01' });
    const groups = groupRecords(open, [0], { by: 'month', filters: { to: '2024-05-01' }, order: 'newest' });
    expect(groups).toEqual([
      { id: '2024', label: '2024', filters: { from: '2024-01-01', to: '2024-05-01' }, records: [0] },
    ]);
  });

  test('each is what narrowing to it gives, and together they are all the results', () => {
    const asked = anyTable.chain((any) =>
      fc.tuple(fc.constant(any), anyFilters(any), fc.constantFrom(...groupings), fc.constantFrom(...sortOrders)),
    );
    fc.assert(
      fc.property(asked, ([any, filters, by, order]) => {
        const records = narrow(any, allOf(any), filters);
        const groups = groupRecords(any, records, { by, filters, order });
        for (const group of groups) {
          expect([group.id, narrow(any, allOf(any), group.filters)]).toEqual([group.id, group.records]);
        }
        expect(new Set(groups.flatMap((group) => group.records))).toEqual(new Set(records));
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
      { numRuns: 150 },
    );
  });
});
