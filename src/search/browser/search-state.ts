import { asksForText, parseQuery } from '../parse-query.ts';
import { facetNames, sortOrders, type FacetName, type Filters, type SortOrder } from '../record-table.ts';

/** What a search page shows: all of it stands in the address. */
export interface SearchState {
  /** As it was typed. */
  text: string;
  filters: Filters;
  /** None: by relevance when words are looked for, the newest first when they are not. */
  order?: SortOrder | undefined;
  /** Only what was typed is looked for, and nothing that means the same. */
  withoutSynonyms?: true | undefined;
}

/** The keys of an address, as readers see them. They are also the names of the form's fields. */
export const facetKeys: Record<FacetName, string> = {
  kind: 'tipo',
  person: 'persona',
  organisation: 'ente',
  place: 'luogo',
  topic: 'tema',
  month: 'mese',
  fidelity: 'fedelta',
};
export const textKey = 'q';
export const orderKey = 'ordina';
export const synonymsKey = 'sinonimi';
export const orderValues: Record<SortOrder, string> = {
  relevance: 'pertinenza',
  newest: 'recenti',
  oldest: 'meno-recenti',
};

/** What an address (or a form, which says the same) asks for. Values that mean nothing are left out. */
export function readState(params: URLSearchParams | FormData): SearchState {
  const value = (key: string): string => String(params.get(key) ?? '').trim();
  const filters: Filters = {};
  for (const name of facetNames) {
    const wanted = value(facetKeys[name]);
    if (wanted !== '') filters[name] = wanted;
  }
  return {
    text: value(textKey),
    filters,
    order: sortOrders.find((order) => orderValues[order] === value(orderKey)),
    withoutSynonyms: value(synonymsKey) === 'no' ? true : undefined,
  };
}

/** The query part of the address of a search, always written in the same order; empty for an empty search. */
export function writeState({ text, filters, order, withoutSynonyms }: SearchState): string {
  const params = new URLSearchParams();
  if (text !== '') params.set(textKey, text);
  for (const name of facetNames) {
    const wanted = filters[name];
    if (wanted !== undefined) params.set(facetKeys[name], wanted);
  }
  if (order !== undefined) params.set(orderKey, orderValues[order]);
  if (withoutSynonyms) params.set(synonymsKey, 'no');
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** Nothing asked for: no words and no filters. */
export function isEmpty({ text, filters }: SearchState): boolean {
  return text === '' && Object.keys(filters).length === 0;
}

/** The order in which results stand when nobody has chosen one. */
export function orderOf({ text, order }: SearchState): SortOrder {
  return order ?? (asksForText(parseQuery(text)) ? 'relevance' : 'newest');
}
