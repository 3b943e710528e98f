import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/queries/search-records.ts';
import { countFacet, facetNames, namesIn, passes, sortByDay, type Filters } from '../../../src/search/record-table.ts';
import { toRecordTable } from '../../../src/search/table-of-records.ts';

const option = (id: string) => ({ id, label: id.toUpperCase() });

function record(id: string, more: Partial<SearchRecord> = {}) {
  return {
    path: `/${id}/`,
    title: id,
    kind: option('fatti'),
    kindName: 'Fatto',
    names: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    ...more,
  };
}

const records = [
  record('a', {
    date: '2026-01-13',
    month: option('2026-01'),
    people: [option('ada'), option('bea')],
    topics: [option('lavoro')],
  }),
  record('b', { topics: [option('lavoro'), option('orari')], names: ['Il Giornale'] }),
  record('c', {
    kind: option('atti'),
    kindName: 'Atto',
    date: '2026-01',
    month: option('2026-01'),
    people: [option('ada')],
    names: ['ADA'],
  }),
  record('d', { date: '2025-12-01', month: option('2025-12'), topics: [option('lavoro')], people: [option('bea')] }),
];
const table = toRecordTable(records, 'check');
const all = [0, 1, 2, 3];

describe('the table of records', () => {
  test('follows the order of the records', () => {
    expect(table.dayOf.map((day) => table.days[day]?.[1])).toEqual([
      '13 gennaio 2026',
      undefined,
      'gennaio 2026',
      '1º dicembre 2025',
    ]);
  });

  test('names who says or publishes, each name once', () => {
    const names = namesIn(table);
    expect(table.namesOf.map((places) => places.map((place) => names[place]))).toEqual([
      [],
      ['Il Giornale'],
      ['ADA'],
      [],
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('lists values as readers look for them: names by alphabet, months from the newest', () => {
    expect(table.facets.person.values).toEqual([
      ['ada', 'ADA'],
      ['bea', 'BEA'],
    ]);
    expect(table.facets.month.values.map(([id]) => id)).toEqual(['2026-01', '2025-12']);
  });

  test('says of which index it is', () => {
    expect(table.check).toBe('check');
  });
});

describe('narrowing', () => {
  test('a record passes when it has every value that is asked for', () => {
    expect(all.filter((at) => passes(table, at, { topic: 'lavoro', person: 'bea' }))).toEqual([0, 3]);
    expect(all.filter((at) => passes(table, at, { topic: 'nessuno' }))).toEqual([]);
  });

  test('values that give nothing are not offered, except the one that was chosen', () => {
    expect(countFacet(table, [1], {}, 'person')).toEqual([]);
    expect(countFacet(table, [1], { person: 'ada' }, 'person')).toEqual([{ id: 'ada', label: 'ADA', count: 0 }]);
  });

  test('a choice does not hide the others of its kind', () => {
    expect(countFacet(table, all, { person: 'ada' }, 'person')).toEqual([
      { id: 'ada', label: 'ADA', count: 2 },
      { id: 'bea', label: 'BEA', count: 2 },
    ]);
  });

  test('each count is what choosing the value gives, whatever else is chosen', () => {
    const filters = fc.record(
      Object.fromEntries(
        facetNames.map((name) => [name, fc.constantFrom(...table.facets[name].values.map(([id]) => id), 'altro')]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.subarray(all), filters, fc.constantFrom(...facetNames), (found, chosen, name) => {
        for (const { id, count } of countFacet(table, found, chosen as Filters, name)) {
          expect(found.filter((at) => passes(table, at, { ...(chosen as Filters), [name]: id })).length).toBe(count);
        }
      }),
    );
  });
});

describe('ordering by day', () => {
  test('a month comes after its days, records without a day come last both ways', () => {
    expect(sortByDay(table, all, 'oldest')).toEqual([3, 0, 2, 1]);
    expect(sortByDay(table, all, 'newest')).toEqual([2, 0, 3, 1]);
  });
});
