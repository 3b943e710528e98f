import { formatDay, withArticle } from '../../lib/days.ts';
import { facetNames, noValue, type FacetName, type Filters, type RecordTable } from '../record-table.ts';
import { labelOf, searchStrings } from '../strings.ts';

/** One filter in words, as it stands in a sentence: `solo dichiarazioni`, `dal 13 gennaio 2026`. */
export interface FilterWords {
  key: keyof Filters;
  words: string;
}

/** Whatever knows the names of things; without it, their ids stand for them. */
type Facets = Pick<RecordTable, 'facets'> | undefined;

/** What the filters ask for, in words, in the order in which they are offered. */
export function describeFilters(table: Facets, filters: Filters): FilterWords[] {
  const facets = facetNames.flatMap((name): FilterWords[] => {
    const id = filters[name];
    return id === undefined ? [] : [{ key: name, words: describeFacet(table, name, id) }];
  });
  const { from, to } = filters;
  if (from === noValue)
    return [...facets, { key: 'from', words: lowerFirst(labelOf('days', { id: from, label: '' })) }];
  return [
    ...facets,
    ...(from === undefined ? [] : [{ key: 'from' as const, words: withArticle('da', formatDay(from)) }]),
    ...(to === undefined
      ? []
      : [{ key: 'to' as const, words: `${from === undefined ? 'fino ' : ''}${withArticle('a', formatDay(to))}` }]),
  ];
}

/** The same as parts of a sentence: two days are one part. */
export function sayFilters(table: Facets, filters: Filters): string[] {
  const parts = describeFilters(table, filters);
  const days = parts.filter(({ key }) => key === 'from' || key === 'to').map(({ words }) => words);
  const others = parts.filter(({ key }) => key !== 'from' && key !== 'to').map(({ words }) => words);
  return days.length === 0 ? others : [...others, days.join(' ')];
}

function describeFacet(table: Facets, name: FacetName, id: string): string {
  if (id === noValue) return lowerFirst(labelOf(name, { id, label: '' }));
  const label = table?.facets[name].values.find(([known]) => known === id)?.[1] ?? id;
  return searchStrings.narrowedTo[name](name === 'kind' || name === 'fidelity' ? lowerFirst(label) : label);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
