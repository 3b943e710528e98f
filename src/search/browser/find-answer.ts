import type { Found, ArchiveSearch } from '../archive-search.ts';
import { isEmptyQuery, parseQuery, termsOf, type Query } from '../parse-query.ts';
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
  if (state.text !== '' && isEmptyQuery(query)) {
    return { query, search, found: nothing };
  }
  const found = await search.find(query, state.filters, orderOf(state), { until: performance.now() + patience });
  const needsHelp = found.fewer ? found.fewer.unknown.length > 0 : found.records.length === 0 && isOnlyWords(query);
  const help = needsHelp ? await findHelp(loader, search, query) : undefined;
  return { query, search, found, help };
}

const nothing: Found = { records: [], hits: [], exact: 0, stems: [], unresolved: [], unchecked: 0 };

/** How long texts may be loaded to look for phrases, in milliseconds: the page has to say something before its deadline. */
const patience = 1000;

/** Advice is about words: fields and phrases that find nothing are told by themselves. */
function isOnlyWords(query: Query): boolean {
  const terms = termsOf(query);
  return terms.length > 0 && terms.length === query.required.length && query.excluded.length === 0;
}

async function findHelp(loader: SearchLoader, search: ArchiveSearch, query: Query): Promise<Help> {
  // Pagefind counts words that it could not load as words that nobody wrote: without the vocabulary, nothing is known.
  const [vocabulary, { suggest }] = await Promise.all([loader.loadVocabulary(), import('../suggest.ts')]);
  const terms = termsOf(query);
  const counts = await search.countEach(terms.map(({ word }) => word));
  const each = terms.map(({ word, typed }, at) => ({ word, typed, count: counts[at]?.count ?? 0 }));
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
