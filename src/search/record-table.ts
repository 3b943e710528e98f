/**
 * The compact table of records: everything structural about them, in columns, so that days, filters, counts and order
 * never need Pagefind. A record is its place in the table, which is that of its page in the index.
 */

/** What results can be narrowed by, in the order in which it is offered. */
export const facetNames = ['kind', 'person', 'organisation', 'place', 'topic', 'month', 'fidelity'] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet: what the address says, what readers read. */
export type FacetValue = readonly [id: string, label: string];

export interface RecordTable {
  /** Tells whether the table and an index are of the same build. */
  check: string;
  facets: Record<
    FacetName,
    {
      values: FacetValue[];
      /** Of each record, the values that it has. */
      of: number[][];
    }
  >;
  /** What one record of each kind is called, in the order of the kinds' values. */
  kindNames: string[];
  /** Every day of a record, oldest first: as a machine reads it (`a/b` for a span, open ends as `..`), in words. */
  days: [date: string, text: string][];
  /** Of each record, its day; -1 without. */
  dayOf: number[];
  /** Names of who publishes something and is no person or organisation of the archive. */
  otherNames: string[];
  /** Of each record, who says, promises or publishes it: places in `namesIn`. */
  namesOf: number[][];
}

/** Every name that a record may show: people, organisations, others. */
export function namesIn({ facets, otherNames }: Pick<RecordTable, 'facets' | 'otherNames'>): string[] {
  return [...[...facets.person.values, ...facets.organisation.values].map(([, label]) => label), ...otherNames];
}

/** A choice for each facet that is narrowed. */
export type Filters = Partial<Record<FacetName, string>>;

/** How results are ordered. */
export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Whether a record has every value that the filters ask for, one facet perhaps left aside. */
export function passes(table: RecordTable, record: number, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined || name === except) return true;
    const { values, of } = table.facets[name];
    return (of[record] ?? []).some((value) => values[value]?.[0] === wanted);
  });
}

/** A value with how many of some records one would see after choosing it. */
export interface FacetCount {
  id: string;
  label: string;
  count: number;
}

/** What some records can be narrowed by: each count is exactly what choosing the value gives. */
export function countFacet(
  table: RecordTable,
  records: readonly number[],
  filters: Filters,
  name: FacetName,
): FacetCount[] {
  const { values, of } = table.facets[name];
  const counts = new Map<number, number>();
  for (const record of records) {
    if (!passes(table, record, filters, name)) continue;
    for (const value of of[record] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return values
    .map(([id, label], value) => ({ id, label, count: counts.get(value) ?? 0 }))
    .filter(({ id, count }) => count > 0 || filters[name] === id);
}

/** Records by day; those without one last, records of the same day as they were. */
export function sortByDay(table: RecordTable, records: readonly number[], order: 'newest' | 'oldest'): number[] {
  const sign = order === 'newest' ? -1 : 1;
  return [...records].sort((a, b) => {
    const [dayA, dayB] = [table.dayOf[a] ?? -1, table.dayOf[b] ?? -1];
    if (dayA === -1 || dayB === -1) return dayA === dayB ? 0 : dayA === -1 ? 1 : -1;
    return sign * (dayA - dayB);
  });
}
