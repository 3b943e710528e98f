import { isDay } from '../../lib/days.ts';
import { readDays } from '../day-span.ts';
import { asksForText, parseQuery } from '../parse-query.ts';
import {
  facetNames,
  groupings,
  noValue,
  sortOrders,
  type FacetName,
  type Filters,
  type Grouping,
  type SortOrder,
} from '../record-table.ts';

/** What a search page shows: all of it stands in the address. */
export interface SearchState {
  /** As it was typed. */
  text: string;
  filters: Filters;
  /** None: by relevance when words are looked for, the newest first when they are not. */
  order?: SortOrder | undefined;
  /** Only what was typed is looked for, and nothing that means the same. */
  withoutSynonyms?: true | undefined;
  /** None: one list. */
  grouping?: Grouping | undefined;
}

/** The keys of an address, as readers see them. They are also the names of the form's fields. */
export const facetKeys: Record<FacetName, string> = {
  kind: 'tipo',
  person: 'persona',
  organisation: 'ente',
  place: 'luogo',
  topic: 'tema',
  fidelity: 'fedelta',
};
export const textKey = 'q';
export const fromKey = 'dal';
export const toKey = 'al';
export const orderKey = 'ordina';
export const synonymsKey = 'sinonimi';
export const orderValues: Record<SortOrder, string> = {
  relevance: 'pertinenza',
  newest: 'recenti',
  oldest: 'meno-recenti',
};
export const groupingKey = 'raggruppa';
export const groupingValues: Record<Grouping, string> = {
  person: facetKeys.person,
  organisation: facetKeys.organisation,
  month: 'mese',
  kind: facetKeys.kind,
};

/** What an address (or a form, which says the same) asks for. Values that mean nothing are left out. */
export function readState(params: URLSearchParams | FormData): SearchState {
  const value = (key: string): string => String(params.get(key) ?? '').trim();
  const filters: Filters = {};
  for (const name of facetNames) {
    const wanted = value(facetKeys[name]);
    if (wanted !== '') filters[name] = wanted;
  }
  const [from, to] = [value(fromKey), value(toKey)];
  if (isDay(from) || from === noValue) filters.from = from;
  if (isDay(to) && from !== noValue) filters.to = to;
  return {
    text: value(textKey),
    filters: { ...filters, ...(from === '' && to === '' ? readMonth(value('mese')) : {}) },
    order: sortOrders.find((order) => orderValues[order] === value(orderKey)),
    grouping: groupings.find((grouping) => groupingValues[grouping] === value(groupingKey)),
    withoutSynonyms: value(synonymsKey) === 'no' ? true : undefined,
  };
}

/** The query part of the address of a search, always written in the same order; empty for an empty search. */
export function writeState({ text, filters, order, grouping, withoutSynonyms }: SearchState): string {
  const params = new URLSearchParams();
  const write = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') params.set(key, value);
  };
  write(textKey, text);
  for (const name of facetNames) write(facetKeys[name], filters[name]);
  write(fromKey, filters.from);
  write(toKey, filters.to);
  write(orderKey, order && orderValues[order]);
  write(groupingKey, grouping && groupingValues[grouping]);
  write(synonymsKey, withoutSynonyms && 'no');
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** The search with one control of the form changed: its name is a key of the address. */
export function withControl(state: SearchState, name: string, value: string): SearchState {
  const params = new URLSearchParams(writeState(state));
  if (name === toKey && params.get(fromKey) === noValue) params.delete(fromKey);
  params.set(name, value);
  return readState(params);
}

/** Whether more narrows the search than plain words. */
export function narrowsBeyondWords({ text, filters }: SearchState): boolean {
  const { required, excluded } = parseQuery(text);
  return (
    Object.keys(filters).length > 0 ||
    excluded.length > 0 ||
    required.some((parts) => parts.length > 1 || parts[0]?.kind !== 'word')
  );
}

/** Nothing asked for: no words and no filters. */
export function isEmpty({ text, filters }: SearchState): boolean {
  return text === '' && Object.keys(filters).length === 0;
}

/** The order in which results stand when nobody has chosen one. */
export function orderOf({ text, order }: SearchState): SortOrder {
  return order ?? (asksForText(parseQuery(text)) ? 'relevance' : 'newest');
}

/** Addresses that somebody kept may still name a month. */
function readMonth(month: string): Pick<Filters, 'from' | 'to'> {
  return /^\d{4}-\d{2}$/u.test(month) ? (readDays(month) ?? {}) : {};
}
