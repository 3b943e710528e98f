import { checkPhrases } from './check-phrases.ts';
import type { FewerWords } from './fewer-words.ts';
import { findRecords, type Candidate } from './find-records.ts';
import { filterOf } from './narrow.ts';
import type { Sought } from './hit-text.ts';
import { nearestFirst } from './nearest-first.ts';
import type { Field, Query } from './parse-query.ts';
import type { RecordIndex } from './record-index.ts';
import { sortByDay, type Filters, type RecordTable, type SortOrder } from './record-table.ts';

/** A record that was found. */
export type Hit = Candidate;

/** What a query finds. */
export interface Found {
  /** Records that pass the filters, in the order asked for; those that hold everything first. */
  hits: Hit[];
  /** How many of the hits hold everything that is asked. */
  exact: number;
  /** What the other hits hold. */
  fewer?: FewerWords | undefined;
  /** Records that the query finds, whatever the filters: what counts are counted on. With fewer words only if none holds all. */
  records: number[];
  /** What to mark in texts. */
  sought: Sought;
  /** Fields that name nothing of the archive. */
  unresolved: Field[];
  /** Records whose text has not been looked at for the phrases: they are not among the hits, and come after them. */
  unchecked: number;
}

export interface FindOptions {
  /** How many hits are worth showing before all texts have been looked at for the phrases. */
  firstHits?: number;
  /** Told once what there is, when there is that much of it and more to look at. */
  onFirst?: (found: Found) => void;
  /** Until when texts are looked at, on the clock of `performance.now()`. */
  until?: number;
  /** Other words will be looked for when one is in no record: then no text is loaded to tell which hits are best. */
  isTrial?: boolean;
}

/** A search over an index and the table of its records. */
export interface ArchiveSearch extends Pick<RecordIndex, 'count' | 'table' | 'text'> {
  find: (query: Query, filters: Filters, order: SortOrder, options?: FindOptions) => Promise<Found>;
  /** How many records hold each word by itself. */
  countEach: (words: readonly string[]) => Promise<{ word: string; count: number }[]>;
}

/** The search over an index. */
export function searchIn(index: RecordIndex): ArchiveSearch {
  return {
    count: index.count,
    table: index.table,
    text: index.text,
    async find(query, filters, order, { firstHits = Infinity, onFirst, until = Infinity, isTrial = false } = {}) {
      const found = await findRecords(index, query);
      const isNarrowed = Object.keys(filters).length > 0;
      const table = isNarrowed || order !== 'relevance' ? await index.table() : undefined;
      const passes = table && filterOf(table, filters);
      const isIn = ({ record }: Candidate): boolean => !passes || passes(record);

      const toFound = (hits: readonly Hit[], unchecked: readonly Candidate[]): Found => {
        const shown = hits.filter(isIn);
        const exact = hits.filter(({ isExact }) => isExact);
        return {
          hits: shown,
          exact: shown.filter(({ isExact }) => isExact).length,
          fewer: found.fewer,
          records: (exact.length > 0 ? exact : hits).map(({ record }) => record),
          sought: found.sought,
          unresolved: found.unresolved,
          unchecked: unchecked.length,
        };
      };
      let isTold = false;
      // What can be shown is looked at first.
      const shown = isNarrowed ? found.candidates.filter(isIn) : found.candidates;
      const others = isNarrowed ? found.candidates.filter((candidate) => !isIn(candidate)) : [];
      const isUnsorted = isTrial && (found.fewer?.unknown.length ?? 0) > 0 && !shown.some(({ isExact }) => isExact);
      const sort = async (): Promise<readonly Candidate[]> =>
        table && order !== 'relevance' ? sortCandidates(table, shown, order) : nearestFirst(index, shown, found);
      const candidates = [...(isUnsorted ? shown : await sort()), ...others];
      const { hits, unchecked } = await checkPhrases(index, found, candidates, (some, left) => {
        const first = some.filter(isIn);
        if (!isTold && (first.length >= firstHits || (first.length > 0 && !left.some(isIn)))) {
          isTold = true;
          onFirst?.(toFound(some, left));
        }
        return performance.now() > until;
      });
      return toFound(hits, unchecked);
    },
    async countEach(words) {
      const counts = [];
      for (const word of words) counts.push({ word, count: (await index.find(word)).scores.size });
      return counts;
    },
  };
}

/** Candidates by day; those that hold everything first. */
function sortCandidates(
  table: RecordTable,
  candidates: readonly Candidate[],
  order: 'newest' | 'oldest',
): readonly Candidate[] {
  const of = new Map(candidates.map((candidate) => [candidate.record, candidate]));
  const sorted = sortByDay(
    table,
    candidates.map(({ record }) => record),
    order,
  ).flatMap((record) => of.get(record) ?? []);
  return [...sorted.filter(({ isExact }) => isExact), ...sorted.filter(({ isExact }) => !isExact)];
}
