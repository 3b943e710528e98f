import { searchStrings } from '../strings.ts';
import type { Answer } from './find-answer.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** What was found, in a sentence or two: read, and announced by screen readers. */
export function describeAnswer(
  { query, found }: Pick<Answer, 'query' | 'found'>,
  state: SearchState,
  shown: number,
): string {
  const text = shorten(query.text);
  const total = found.hits.length;
  if (query.text !== '' && query.terms.length === 0) return searchStrings.onlyStopWords(text);
  if (total === 0) {
    return found.records.length > 0
      ? searchStrings.nothingWithFilters(found.records.length)
      : searchStrings.nothing(text);
  }
  const order = searchStrings.orderedBy[orderOf(state)];
  const parts = [
    `${searchStrings.results(total, text)}, ${order}${shown < total ? `; ${searchStrings.shown(shown)}` : ''}.`,
    ...(query.ignored > 0 ? [searchStrings.ignored(query.ignored)] : []),
  ];
  return parts.join(' ');
}

/** Somebody may paste a whole page. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
