import { daysOf, isWithin } from './record-days.ts';
import { facetNames, noValue, type FacetName, type Filters, type RecordTable } from './record-table.ts';

/** One thing that results can be narrowed by. */
export type Narrowing = FacetName | 'days';

/** Tells the records that are all that the filters ask for, one thing perhaps left aside. */
export function filterOf(table: RecordTable, filters: Filters, except?: Narrowing): (record: number) => boolean {
  const hindering = hindrances(table, filters);
  return (record) => hindering(record).every((name) => name === except);
}

/** The records that are all that the filters ask for, one thing perhaps left aside. */
export function narrow(table: RecordTable, records: readonly number[], filters: Filters, except?: Narrowing): number[] {
  return records.filter(filterOf(table, filters, except));
}

/** A value with how many of some records one would see after choosing it. */
export interface FacetCount {
  id: string;
  label: string;
  count: number;
}

/** The values of a facet that some records can be narrowed by, and how many records there are without narrowing it. */
export interface FacetCounts {
  all: number;
  values: FacetCount[];
}

/** What some records can be narrowed by: each count is exactly what choosing the value gives. */
export function countFacets(
  table: RecordTable,
  records: readonly number[],
  filters: Filters,
): Record<FacetName, FacetCounts> {
  const hindering = hindrances(table, filters);
  const counted = facetNames.map((name) => {
    const { values, of } = table.facets[name];
    return { name, values, of, all: 0, without: 0, counts: values.map(() => 0) };
  });
  for (const record of records) {
    const hindered = hindering(record);
    if (hindered.length > 1) continue;
    for (const facet of counted) {
      if (hindered.length === 1 && hindered[0] !== facet.name) continue;
      const has = facet.of[record] ?? [];
      facet.all += 1;
      if (has.length === 0) facet.without += 1;
      for (const value of has) facet.counts[value] = (facet.counts[value] ?? 0) + 1;
    }
  }
  return Object.fromEntries(
    counted.map(({ name, values, all, without, counts }) => {
      const known = values.map(([id, label], at) => ({ id, label, count: counts[at] ?? 0 }));
      const offered = [...known, { id: noValue, label: '', count: filters[name] === noValue ? without : 0 }];
      return [name, { all, values: offered.filter(({ id, count }) => count > 0 || filters[name] === id) }];
    }),
  ) as Record<FacetName, FacetCounts>;
}

/** What keeps a record from passing: at most two things, as with two nothing can be left aside. */
function hindrances(table: RecordTable, filters: Filters): (record: number) => Narrowing[] {
  const tests: { name: Narrowing; isMet: (record: number) => boolean }[] = [];
  if (filters.from !== undefined || filters.to !== undefined) {
    tests.push({ name: 'days', isMet: (record) => isWithin(daysOf(table, record), filters) });
  }
  for (const name of facetNames) {
    const wanted = filters[name];
    if (wanted === undefined) continue;
    const { values, of } = table.facets[name];
    const at = values.findIndex(([id]) => id === wanted);
    const isMet = (record: number): boolean =>
      wanted === noValue ? (of[record] ?? []).length === 0 : (of[record] ?? []).includes(at);
    tests.push({ name, isMet });
  }
  return (record) => {
    const found: Narrowing[] = [];
    for (const { name, isMet } of tests) {
      if (found.length < 2 && !isMet(record)) found.push(name);
    }
    return found;
  };
}
