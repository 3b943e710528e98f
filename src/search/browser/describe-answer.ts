import { isEmptyQuery, writeQuery, type Query } from '../parse-query.ts';
import type { RecordTable } from '../record-table.ts';
import { searchStrings } from '../strings.ts';
import { sayFilters } from './describe-filters.ts';
import type { Answer } from './find-answer.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** How much of what was found is on the page. */
export interface Shown {
  /** Results, or groups of them. */
  shown: number;
  total: number;
}

/** An answer, with the table when something of it is to be named. */
type Described = Omit<Answer, 'search' | 'help'> & { table?: Pick<RecordTable, 'facets'> | undefined };

/** What was found, in a sentence or two: read, and announced by screen readers. */
export function describeAnswer(answer: Described, state: SearchState, shown: Shown): string {
  const { query, found, isPartial, synonyms = [], corrections = [] } = answer;
  const { from, to } = state.filters;
  const parts = [
    ...(corrections.length > 0
      ? [
          (found.exact > 0 ? searchStrings.corrected : searchStrings.correctedInPart)(
            corrections.map(({ typed }) => shorten(typed)),
            shorten(query.text),
          ),
        ]
      : []),
    describeFound(answer, state, shown),
    ...(from !== undefined && to !== undefined && from > to ? [searchStrings.daysReversed] : []),
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

function describeFound(
  { query, found, table, corrections = [] }: Described,
  state: SearchState,
  { shown, total }: Shown,
): string {
  const text = shorten(query.text);
  const count = found.hits.length;
  if (query.text !== '' && isEmptyQuery(query)) return searchStrings.onlySigns(text);
  if (count === 0) {
    return found.records.length > 0
      ? searchStrings.nothingWithFilters(found.records.length)
      : searchStrings.nothing(text);
  }
  const { fewer } = found;
  const words = fewer?.words?.map(({ typed }) => typed);
  const none = found.exact === 0;
  const before = fewer && none ? `${words ? searchStrings.fewerWords(words) : searchStrings.fewer} ` : '';
  const { grouping } = state;
  const others = count - found.exact;
  const more = grouping ? searchStrings.groupsShown(shown, total) : searchStrings.shown(shown);
  const sentence = [
    searchStrings.results(none ? count : found.exact, (none && fewer) || corrections.length > 0 ? '' : text),
    ...sayFilters(table, state.filters),
    searchStrings.orderedBy[orderOf(state)],
    ...(grouping ? [searchStrings.groupedBy[grouping]] : []),
  ].join(', ');
  return `${before}${[
    sentence,
    ...(none || others === 0 || grouping ? [] : [searchStrings.others(others)]),
    ...(shown < total ? [more] : []),
  ].join('; ')}.`;
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
