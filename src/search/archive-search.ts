import type { Engine } from './engine.ts';
import { countEach } from './evaluate.ts';
import { findRecords, type Findings } from './find-records.ts';
import type { Query } from './parse-query.ts';
import { checkOf, passes, sortByDay, type Filters, type RecordTable, type SortOrder } from './record-table.ts';

export interface Found extends Findings {
  /** Records that the query finds, whatever the filters: what the counts are counted on. */
  records: number[];
}

/** A search over an index and the table of its records. */
export interface ArchiveSearch {
  table: RecordTable;
  engine: Engine;
  /** @param until when to stop loading texts to check phrases in, on the clock of `performance.now()` */
  find: (query: Query, filters: Filters, order: SortOrder, until?: number) => Promise<Found>;
  /** How many records hold each word by itself, when none holds them all. */
  countEach: (words: readonly string[]) => Promise<{ word: string; count: number }[]>;
}

/** The index and its table are of two builds. */
export class OutdatedIndexError extends Error {}

/**
 * Puts an index and its table together.
 * @throws when they are not of the same build, as happens for a moment while a new site goes online.
 */
export async function openArchiveSearch(engine: Engine, table: RecordTable): Promise<ArchiveSearch> {
  const all = (await engine.search([])).results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const recordOf = new Map(all.map(({ id }, record) => [id, record]));
  if (checkOf([...recordOf.keys()]) !== table.check) throw new OutdatedIndexError();

  return {
    table,
    engine,
    async find(query, filters, order, until) {
      const findings = await findRecords({ engine, table, all, recordOf }, query, until);
      const hitOf = new Map(findings.hits.map((hit) => [hit.record, hit]));
      const records = [...hitOf.keys()];
      const passing = records.filter((record) => passes(table, record, filters));
      const ordered = order === 'relevance' ? passing : sortByDay(table, passing, order);
      return { ...findings, records, hits: ordered.flatMap((record) => hitOf.get(record) ?? []) };
    },
    countEach: (words) => countEach(engine, words),
  };
}
