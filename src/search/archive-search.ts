import type { Engine, EngineResult } from './engine.ts';
import { countEach, findMatches } from './evaluate.ts';
import type { Query } from './parse-query.ts';
import { checkOf, passes, sortByDay, type Filters, type RecordTable, type SortOrder } from './record-table.ts';

/** A record that was found. */
export interface Hit {
  record: number;
  result: EngineResult;
}

export interface Found {
  /** Records that hold the words, whatever the filters: what the counts are counted on. */
  records: number[];
  /** Those that pass the filters, in order. */
  hits: Hit[];
  /** Stems of the words, for marking them. */
  stems: string[];
}

/** A search over an index and the table of its records. */
export interface ArchiveSearch {
  table: RecordTable;
  engine: Engine;
  find: (query: Query, filters: Filters, order: SortOrder) => Promise<Found>;
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
    async find({ terms }, filters, order) {
      const words = terms.map(({ word }) => word);
      const { results, stems } = words.length > 0 ? await findMatches(engine, words) : { results: all, stems: [] };
      const resultOf = new Map(results.map((result) => [recordOf.get(result.id) ?? -1, result]));
      const records = [...resultOf.keys()];
      const passing = records.filter((record) => passes(table, record, filters));
      const ordered = order === 'relevance' ? passing : sortByDay(table, passing, order);
      const hits = ordered.flatMap((record) => {
        const result = resultOf.get(record);
        return result ? [{ record, result }] : [];
      });
      return { records, hits, stems };
    },
    countEach: (words) => countEach(engine, words),
  };
}
