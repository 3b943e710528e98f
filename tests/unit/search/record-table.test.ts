import { describe, expect, test } from 'vitest';
import { namesIn, sortByDay } from '../../../src/search/record-table.ts';
import { option, tableOf } from '../../support/records.ts';

const table = tableOf(
  {
    date: '2026-01-13',
    people: [option('ada'), option('bea')],
    topics: [option('lavoro')],
  },
  { topics: [option('lavoro'), option('orari')], names: ['Il Giornale'] },
  {
    kind: option('atti'),
    kindName: 'Atto',
    date: '2026-01',
    people: [option('ada')],
    names: ['ADA'],
  },
  { date: '2025-12-01', topics: [option('lavoro')], people: [option('bea')] },
);
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

  test('lists values as readers look for them: names by alphabet', () => {
    expect(table.facets.person.values).toEqual([
      ['ada', 'ADA'],
      ['bea', 'BEA'],
    ]);
  });

  test('says of which index it is', () => {
    expect(table.check).toBe('prova');
  });
});

describe('ordering by day', () => {
  test('a month comes after its days, records without a day come last both ways', () => {
    expect(sortByDay(table, all, 'oldest')).toEqual([3, 0, 2, 1]);
    expect(sortByDay(table, all, 'newest')).toEqual([2, 0, 3, 1]);
  });
});
