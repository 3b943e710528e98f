import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import { Charset, Encoder, Index } from 'flexsearch';
import { limit, type Peer } from './peer.ts';

/**
 * FlexSearch with Italian stems and stop words; with suggestions, which forgive words that are missing. It ranks words by
 * where they stand, so the title comes first in one text: as a field of its own it did worse, and so did beginnings of
 * words, context, and the encoders that fold similar sounds.
 */
function open(): Index {
  const finalize = (terms: string[]): string[] => terms.map((term) => stemmer(term));
  const encoder = new Encoder({ ...Charset.Normalize, filter: new Set(stopwords), finalize });
  return new Index({ tokenize: 'strict', encoder });
}

export const writeIndex: Peer['writeIndex'] = async (documents, prepare) => {
  const index = open();
  for (const [at, { title, text }] of documents.entries()) index.add(at, prepare(`${title}\n${text}`));
  const written: [key: string, data: string][] = [];
  index.export((key: string, data: string) => void written.push([key, data]));
  return JSON.stringify(written);
};

export const openIndex: Peer['openIndex'] = async (written, prepare) => {
  const index = open();
  for (const [key, data] of JSON.parse(written) as [string, string][]) index.import(key, data);
  return (typed) => index.search(prepare(typed), { limit, suggest: true }).map(Number);
};
