import { isEmptyQuery, writeQuery, type Query } from '../parse-query.ts';
import { searchStrings } from '../strings.ts';
import type { Answer } from './find-answer.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** What was found, in a sentence or two: read, and announced by screen readers. */
export function describeAnswer(
  { query, found, isPartial, synonyms = [], corrections = [] }: Omit<Answer, 'search' | 'help'>,
  state: SearchState,
  shown: number,
): string {
  const parts = [
    ...(corrections.length > 0
      ? [
          (found.exact > 0 ? searchStrings.corrected : searchStrings.correctedInPart)(
            corrections.map(({ typed }) => shorten(typed)),
            shorten(query.text),
          ),
        ]
      : []),
    describeFound({ query, found }, state, shown),
    ...found.unresolved.map(({ name, value }) => searchStrings.unknownValue(name, shorten(value))),
    ...(found.unchecked > 0
      ? [isPartial ? searchStrings.checking(found.unchecked) : searchStrings.unchecked(found.unchecked)]
      : []),
    ...(synonyms.length > 0 && !state.withoutSynonyms
      ? [searchStrings.alsoLookedFor(synonyms.flatMap(({ also }) => also))]
      : []),
    ...(query.question ? [searchStrings.question(query.question.verbs, query.question.first.value)] : []),
    ...describeReading(query),
    ...(query.ignored > 0 ? [searchStrings.ignored(query.ignored)] : []),
  ];
  return parts.join(' ');
}

function describeFound({ query, found }: Pick<Answer, 'query' | 'found'>, state: SearchState, shown: number): string {
  const text = shorten(query.text);
  const total = found.hits.length;
  if (query.text !== '' && isEmptyQuery(query)) return searchStrings.onlySigns(text);
  if (total === 0) {
    return found.records.length > 0
      ? searchStrings.nothingWithFilters(found.records.length)
      : searchStrings.nothing(text);
  }
  const { fewer } = found;
  const order = searchStrings.orderedBy[orderOf(state)];
  const words = fewer?.words?.map(({ typed }) => typed);
  const none = found.exact === 0;
  const before = fewer && none ? `${words ? searchStrings.fewerWords(words) : searchStrings.fewer} ` : '';
  const results = searchStrings.results(none ? total : found.exact, none && fewer ? '' : text);
  const others = !none && total > found.exact ? `; ${searchStrings.others(total - found.exact)}` : '';
  return `${before}${results}, ${order}${others}${shown < total ? `; ${searchStrings.shown(shown)}` : ''}.`;
}

/** What could not be taken as it was typed, and what was looked for instead. */
function describeReading(query: Query): string[] {
  if (query.notes.length === 0) return [];
  const notes = query.notes.map(({ kind, what = '' }) => searchStrings.notes[kind](shorten(what)));
  return isEmptyQuery(query) ? notes : [...notes, searchStrings.readAs(shorten(writeQuery(query)))];
}

/** Somebody may paste a whole page. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
