import { create, insertMultiple, load, save, search, type RawData, type Results } from '@orama/orama';
import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import { limit, type Peer } from './peer.ts';

/** Orama with its Italian tokenizer, stemmer and stop words, the title worth twice the text. */
function open() {
  return create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: { language: 'italian', stemming: true, stemmer, stopWords: stopwords } },
  });
}

export const writeIndex: Peer['writeIndex'] = async (documents, prepare) => {
  const index = open();
  await insertMultiple(
    index,
    documents.map(({ title, text }, at) => ({ id: String(at), title: prepare(title), text: prepare(text) })),
  );
  const written = save(index);
  // It keeps whole texts beside the index: here they are loaded one by one, as by everybody else.
  const { docs } = written.docs as { docs: Record<string, { id: string }> };
  for (const key of Object.keys(docs)) docs[key] = { id: docs[key]?.id ?? '' };
  return JSON.stringify(written);
};

/** Texts with all the words first; then those with some, and where none has all, those with words that are one slip away. */
export const openIndex: Peer['openIndex'] = async (written, prepare) => {
  const index = open();
  load(index, JSON.parse(written) as RawData);
  return (typed) => {
    const term = prepare(typed);
    const ask = (tolerance: number, threshold: number): number[] => {
      const found = search(index, { term, tolerance, threshold, boost: { title: 2 }, limit }) as Results<unknown>;
      return found.hits.map(({ id }) => Number(id));
    };
    const all = ask(0, 0);
    const near = all.length === 0 ? ask(1, 1) : [];
    return [...new Set([...all, ...near, ...ask(0, 1)])].slice(0, limit);
  };
};
