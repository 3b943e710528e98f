import type { Found, ArchiveSearch } from '../archive-search.ts';
import { parseQuery, type Query } from '../parse-query.ts';
import { orderOf, type SearchState } from './search-state.ts';
import type { SearchLoader } from './load-search.ts';

/** What a search came to. */
export interface Answer {
  query: Query;
  search: ArchiveSearch;
  found: Found;
  /** What may help when nothing was found. */
  help?: Help | undefined;
}

export interface Help {
  /** Words that no record holds, as they were typed. */
  unknown: string[];
  /** Words that some records hold, with how many. */
  alone: { typed: string; count: number }[];
  /** The query with its unknown words replaced by near ones. */
  suggestion?: string | undefined;
}

/** Searches for what a state asks. @throws when the index cannot be loaded or read. */
export async function findAnswer(loader: SearchLoader, state: SearchState): Promise<Answer> {
  const query = parseQuery(state.text);
  const search = await loader.load();
  if (state.text !== '' && query.terms.length === 0) {
    return { query, search, found: { records: [], hits: [], stems: [] } };
  }
  const found = await search.find(query, state.filters, orderOf(state));
  const help = found.records.length === 0 && query.terms.length > 0 ? await findHelp(loader, search, query) : undefined;
  return { query, search, found, help };
}

async function findHelp(loader: SearchLoader, search: ArchiveSearch, query: Query): Promise<Help> {
  // Pagefind counts words that it could not load as words that nobody wrote: without the vocabulary, nothing is known.
  const [vocabulary, { suggest }] = await Promise.all([loader.loadVocabulary(), import('../suggest.ts')]);
  const counts = await search.countEach(query.terms.map(({ word }) => word));
  const each = query.terms.map(({ word, typed }, at) => ({ word, typed, count: counts[at]?.count ?? 0 }));
  const unknown = each.filter(({ count }) => count === 0);
  return {
    unknown: unknown.map(({ typed }) => typed),
    alone: each.filter(({ count }) => count > 0).map(({ typed, count }) => ({ typed, count })),
    suggestion:
      unknown.length > 0
        ? suggest(
            query,
            unknown.map(({ word }) => word),
            vocabulary,
          )
        : undefined,
  };
}
