import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets, narrow } from '../../../src/search/narrow.ts';
import { facetNames, noValue } from '../../../src/search/record-table.ts';
import { allOf, anyFilters, anyTable, tableOf, option } from '../../support/records.ts';

const table = tableOf(
  { date: '2026-01-13', people: [option('ada'), option('bea')], topics: [option('lavoro')] },
  { topics: [option('lavoro'), option('orari')] },
  { date: '2026-01', people: [option('ada')] },
  { date: '2025-12-01', topics: [option('lavoro')], people: [option('bea')] },
  { date: '2025-12-20/2026-02-10' },
  { date: '../2025-11' },
);
const all = allOf(table);

describe('narrowing', () => {
  test('a record passes when it has every value that is asked for', () => {
    expect(narrow(table, all, { topic: 'lavoro', person: 'bea' })).toEqual([0, 3]);
    expect(narrow(table, all, { topic: 'nessuno' })).toEqual([]);
    expect(narrow(table, all, { topic: 'orari', person: 'ada' }, 'person')).toEqual([1]);
  });

  test('the records without a value can be asked for', () => {
    expect(narrow(table, all, { person: noValue })).toEqual([1, 4, 5]);
    expect(narrow(table, all, { from: noValue })).toEqual([1]);
  });

  test.each([
    [{ from: '2026-01-13', to: '2026-01-13' }, [0, 2, 4]],
    [{ from: '2026-01-14' }, [2, 4]],
    [{ from: '2026-02-01' }, [4]],
    [{ to: '2025-12-01' }, [3, 5]],
    [{ to: '2020-01-01' }, [5]],
    [{ from: '2026-02-01', to: '2026-01-01' }, []],
    [{ from: '2026-03-01', to: '2025-12-10' }, []],
  ])('days %o keep what may be of them', (filters, records) => {
    expect(narrow(table, all, filters)).toEqual(records);
  });
});

describe('counting', () => {
  test('values that give nothing are not offered, except the one that was chosen', () => {
    expect(countFacets(table, [1], {}).person.values).toEqual([]);
    expect(countFacets(table, [1], { person: 'ada' }).person).toEqual({
      all: 1,
      values: [{ id: 'ada', label: 'ADA', count: 0 }],
    });
  });

  test('a choice does not hide the others of its kind', () => {
    expect(countFacets(table, all, { person: 'ada' }).person.values).toEqual([
      { id: 'ada', label: 'ADA', count: 2 },
      { id: 'bea', label: 'BEA', count: 2 },
    ]);
  });

  test('the records without a value are counted when they are what was chosen', () => {
    expect(countFacets(table, all, { person: noValue }).person.values.at(-1)).toEqual({
      id: noValue,
      label: '',
      count: 3,
    });
  });

  test('each count is what choosing the value gives, whatever else is chosen', () => {
    const asked = anyTable.chain((any) => fc.tuple(fc.constant(any), anyFilters(any), fc.subarray(allOf(any))));
    fc.assert(
      fc.property(asked, ([any, filters, found]) => {
        const counts = countFacets(any, found, filters);
        for (const name of facetNames) {
          expect(counts[name].all).toBe(narrow(any, found, filters, name).length);
          for (const { id, count } of counts[name].values) {
            expect(narrow(any, found, { ...filters, [name]: id }).length).toBe(count);
          }
        }
      }),
    );
  });
});
