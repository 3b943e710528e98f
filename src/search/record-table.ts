/**
 * The compact table of records: everything structural about them, in columns, so that days, filters, counts and order
 * never need Pagefind. A record is its place in the table, which is that of its page in the index.
 */

/** What results can be narrowed by besides days, in the order in which it is offered. */
export const facetNames = ['kind', 'person', 'organisation', 'place', 'topic', 'fidelity'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen instead of a value, it asks for the records that have none. No id looks like it. */
export const noValue = '-';

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

/** A choice for each facet that is narrowed, and days. */
export interface Filters extends Partial<Record<FacetName, string>> {
  /** First day, or `noValue`. */
  from?: string;
  /** Last day. */
  to?: string;
}

/** How results are ordered. */
export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What results can be grouped by. */
export const groupings = ['person', 'organisation', 'month', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** Records by day; those without one last, records of the same day as they were. */
export function sortByDay(table: RecordTable, records: readonly number[], order: 'newest' | 'oldest'): number[] {
  const sign = order === 'newest' ? -1 : 1;
  return [...records].sort((a, b) => {
    const [dayA, dayB] = [table.dayOf[a] ?? -1, table.dayOf[b] ?? -1];
    if (dayA === -1 || dayB === -1) return dayA === dayB ? 0 : dayA === -1 ? 1 : -1;
    return sign * (dayA - dayB);
  });
}
