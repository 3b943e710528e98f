import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import MiniSearch, { type Options } from 'minisearch';
import { limit, type Peer } from './peer.ts';

/** MiniSearch with Italian stems and stop words; beginnings of words and slips are forgiven where words are long. */
const options: Options = {
  fields: ['title', 'text'],
  processTerm: (term) => {
    const word = term.toLowerCase();
    return joining.has(word) ? null : fold(stemmer(word));
  },
  searchOptions: {
    boost: { title: 2 },
    prefix: (word) => word.length > 3,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  },
};
const joining = new Set(stopwords);

export const writeIndex: Peer['writeIndex'] = async (documents, prepare) => {
  const index = new MiniSearch(options);
  index.addAll(documents.map(({ title, text }, id) => ({ id, title: prepare(title), text: prepare(text) })));
  return JSON.stringify(index);
};

/** Texts with all the words come first, then those with some: a quarter more of the first places are right so. */
export const openIndex: Peer['openIndex'] = async (written, prepare) => {
  const index = MiniSearch.loadJSON(written, options);
  return (typed) => {
    const words = prepare(typed);
    const ask = (combineWith: 'AND' | 'OR'): number[] =>
      index.search(words, { combineWith }).map(({ id }) => Number(id));
    return [...new Set([...ask('AND').slice(0, limit), ...ask('OR').slice(0, limit)])].slice(0, limit);
  };
};

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
