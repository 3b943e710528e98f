import type { Found, ArchiveSearch } from '../archive-search.ts';
import { isEmptyQuery, parseQuery, termsOf, type Query } from '../parse-query.ts';
import { orderOf, type SearchState } from './search-state.ts';
import type { SearchLoader } from './load-search.ts';

/** What a search came to. */
export interface Answer {
  query: Query;
  search: ArchiveSearch;
  found: Found;
  /** Texts are still being looked at: more may come. */
  isPartial: boolean;
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

/**
 * Searches for what a state asks.
 * @param onFirst told once what there is, when that can be shown and texts are still being looked at
 * @throws when the index cannot be loaded or read
 */
export async function findAnswer(
  loader: SearchLoader,
  state: SearchState,
  onFirst: (answer: Answer) => void,
): Promise<Answer> {
  const query = parseQuery(state.text);
  const search = await loader.load();
  if (state.text !== '' && isEmptyQuery(query)) return { query, search, found: nothing, isPartial: false };
  const found = await search.find(query, state.filters, orderOf(state), {
    firstHits: firstShown,
    onFirst: (first) => onFirst({ query, search, found: first, isPartial: true }),
    until: performance.now() + patience,
  });
  const needsHelp = found.fewer ? found.fewer.unknown.length > 0 : found.records.length === 0 && isOnlyWords(query);
  const help = needsHelp ? await findHelp(loader, search, query) : undefined;
  return { query, search, found, help, isPartial: false };
}

const nothing: Found = { records: [], hits: [], exact: 0, stems: [], unresolved: [], unchecked: 0 };

/** Results that make a first page, shown while texts are still being looked at for phrases. */
const firstShown = 10;
/** How long texts are looked at, in milliseconds: whoever asked for a word that is everywhere is told so after that. */
const patience = 8000;

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
