import type { SearchedDocument } from '../documents.ts';

/** Another search engine, given the same texts: it numbers them by their place in the list. */
export interface Peer {
  /** The index of the texts, as it is sent to a browser. */
  writeIndex: (documents: readonly Pick<SearchedDocument, 'title' | 'text'>[], prepare: Prepare) => Promise<string>;
  /** Opens an index that was sent; what it gives are the first places for a query, best first. */
  openIndex: (written: string, prepare: Prepare) => Promise<(typed: string) => number[]>;
}

/** What is done to texts and queries before the engine sees them. */
export type Prepare = (text: string) => string;

/** How many results are asked for. */
export const limit = 10;
