import type { ArchiveSearch } from '../archive-search.ts';
import { termsOf, type Query } from '../parse-query.ts';
import { wordFilesFor } from '../near-words.ts';
import { isStopWord } from '../stop-words.ts';
import { suggest, type Correction } from '../suggest.ts';
import type { UsedSynonym } from '../synonyms.ts';
import type { SearchLoader } from './load-search.ts';

/** What may help when no record holds the words of a query. */
export interface Help {
  /** Words that no record holds and that are near none, as they were typed. */
  unknown: string[];
  /** Words that some records hold, with how many. */
  alone: { typed: string; count: number }[];
  /** What was probably meant by unknown words, as far as the archive has words near them. */
  corrections: Correction[];
}

/** @param synonyms words that may be in no record because others stand for them */
export async function findHelp(
  loader: SearchLoader,
  search: ArchiveSearch,
  query: Query,
  synonyms: readonly UsedSynonym[],
): Promise<Help> {
  const terms = termsOf(query);
  const counts = await search.countEach(terms.map(({ word }) => word));
  const each = terms.map((term, at) => ({ term, count: counts[at]?.count ?? 0 }));
  const hasSynonym = (typed: string): boolean => synonyms.some((used) => used.typed.split(' ').includes(typed));
  const unknown = each.flatMap(({ term, count }) => (count === 0 && !hasSynonym(term.typed) ? [term] : []));
  // A small word was meant, whatever is near it.
  const misspelt = unknown.filter(({ word }) => !isStopWord(word));
  const corrections =
    misspelt.length === 0
      ? []
      : await suggest(misspelt, { files: wordFilesFor(search.count), loadFile: loader.loadWords });
  return {
    unknown: unknown.flatMap(({ typed }) => (corrections.some((known) => known.typed === typed) ? [] : [typed])),
    alone: each.flatMap(({ term, count }) => (count > 0 ? [{ typed: term.typed, count }] : [])),
    corrections,
  };
}
