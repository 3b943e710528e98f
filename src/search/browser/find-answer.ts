import { answersFirst } from '../answers-first.ts';
import type { Found, ArchiveSearch } from '../archive-search.ts';
import { firstPage } from '../rank.ts';
import { isEmptyQuery, parseQuery, termsOf, type Query } from '../parse-query.ts';
import type { Correction } from '../suggest.ts';
import { expandQuery, type Synonyms, type UsedSynonym } from '../synonyms.ts';
import type { Help } from './find-help.ts';
import { orderOf, type SearchState } from './search-state.ts';
import type { SearchLoader } from './load-search.ts';

/** What a search came to. */
export interface Answer {
  /** What was looked for: as it was typed, or corrected. */
  query: Query;
  search: ArchiveSearch;
  found: Found;
  /** Texts are still being looked at: more may come. */
  isPartial: boolean;
  /** What was looked for besides, or would have been if the reader wanted. */
  synonyms?: UsedSynonym[] | undefined;
  /** Words that no record holds, and what was looked for instead. */
  corrections?: Correction[] | undefined;
  /** What may help when nothing was found, or not all. */
  help?: Help | undefined;
}

/** What a search needs besides the index. */
export interface Asking {
  loader: SearchLoader;
  synonyms: Synonyms;
  /** Told once what there is, when that can be shown and texts are still being looked at. */
  onFirst: (answer: Answer) => void;
}

/**
 * Searches for what a state asks; when a word is in no record, for the one that was probably meant.
 * @throws when the index cannot be loaded or read
 */
export async function findAnswer(state: SearchState, { loader, synonyms, onFirst }: Asking): Promise<Answer> {
  const query = parseQuery(state.text);
  const search = await loader.load();
  if (state.text !== '' && isEmptyQuery(query)) return { query, search, found: nothing, isPartial: false };
  const until = performance.now() + patience;
  const look = async (asked: Query, isTrial = false): Promise<Answer> => {
    const { query: expanded, used } = expandQuery(asked, synonyms);
    const answer = { query: asked, search, synonyms: used };
    const found = await search.find(state.withoutSynonyms ? asked : expanded, state.filters, orderOf(state), {
      firstHits: firstPage,
      // What may change its order or give way to something else is not shown yet.
      onFirst: (first) => {
        if (!asked.question && !lacksWords(asked, first)) onFirst({ ...answer, found: first, isPartial: true });
      },
      until,
      isTrial,
    });
    return { ...answer, found: await arrange(search, asked, found, state), isPartial: false };
  };

  const answer = await look(query, true);
  if (!lacksWords(query, answer.found)) return answer;
  const [{ findHelp }, { correct }] = await Promise.all([import('./find-help.ts'), import('../suggest.ts')]);
  const help = await findHelp(loader, search, query, state.withoutSynonyms ? [] : (answer.synonyms ?? []));
  const { corrections } = help;
  const corrected = corrections.length > 0 ? await look(parseQuery(correct(query.text, corrections))) : undefined;
  return corrected && corrected.found.records.length > 0
    ? { ...corrected, corrections, help }
    : { ...(await look(query)), help };
}

const nothing: Found = {
  records: [],
  hits: [],
  exact: 0,
  sought: { stems: [], phrases: [] },
  unresolved: [],
  unchecked: 0,
};

/** How long texts are looked at, in milliseconds: whoever asked for a word that is everywhere is told so after that. */
const patience = 8000;

/** Whether words are why nothing was found, or one of them is in no record. Phrases and fields tell by themselves. */
function lacksWords(query: Query, { records, fewer, exact }: Found): boolean {
  if (records.length === 0) return termsOf(query).length > 0;
  return exact === 0 && fewer !== undefined && fewer.unknown.length > 0;
}

/** The records that answer a question best come first, among those that hold as much. */
async function arrange(search: ArchiveSearch, query: Query, found: Found, state: SearchState): Promise<Found> {
  const { question } = query;
  if (!question || orderOf(state) !== 'relevance') return found;
  const known = { terms: termsOf(query), table: await search.table() };
  const arranged = (hits: Found['hits']): Found['hits'] => answersFirst(hits, question, known);
  return {
    ...found,
    hits: [...arranged(found.hits.slice(0, found.exact)), ...arranged(found.hits.slice(found.exact))],
  };
}
