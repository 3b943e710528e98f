import fc from 'fast-check';
import { facetNames, noValue, type Filters, type RecordTable } from '../../src/search/record-table.ts';
import type { SearchRecord } from '../../src/queries/search-records.ts';
import { toRecordTable } from '../../src/search/table-of-records.ts';

/** A value of a facet, made up of its id. */
export function option(id: string): { id: string; label: string } {
  return { id, label: id.toUpperCase() };
}

/** A record of which only what matters is said. */
export function searchRecord(more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    path: '/scheda/',
    title: 'Scheda',
    kind: option('fatti'),
    kindName: 'Fatto',
    names: [],
    called: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    ...more,
  };
}

/** The table of some records, in their order. */
export function tableOf(...records: Partial<SearchRecord>[]): RecordTable {
  return toRecordTable(records.map(searchRecord), 'prova');
}

const day = fc
  .record({
    year: fc.integer({ min: 2024, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: dayOfMonth }) => [year, twoDigits(month), twoDigits(dayOfMonth)].join('-'));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
);
const some = (ids: readonly string[]) => fc.subarray([...ids]).map((chosen) => chosen.map(option));

/** Any table of a few records with whatever dates, people, organisations and topics. */
export const anyTable: fc.Arbitrary<RecordTable> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('fatti', 'atti').map(option),
      date: fc.option(date, { nil: undefined }),
      people: some(['ada', 'bea', 'carlo']),
      organisations: some(['comune', 'lega']),
      topics: some(['lavoro', 'orari']),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => tableOf(...list));

/** Any filters that a table has values for, and some that it has not. */
export function anyFilters(table: RecordTable): fc.Arbitrary<Filters> {
  const values = facetNames.map((name) => [
    name,
    fc.constantFrom(...table.facets[name].values.map(([id]) => id), noValue, 'altro'),
  ]);
  const chosen = fc.record(
    { ...Object.fromEntries(values), from: fc.oneof(day, fc.constant(noValue)), to: day },
    { requiredKeys: [] },
  );
  return chosen as fc.Arbitrary<Filters>;
}

/** Every record of a table. */
export function allOf(table: RecordTable): number[] {
  return table.dayOf.map((_, record) => record);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
