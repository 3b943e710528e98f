import lunr from 'lunr';
import italian from 'lunr-languages/lunr.it.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { limit, type Peer } from './peer.ts';

stemmerSupport(lunr);
italian(lunr);

/** Lunr with its Italian pipeline: stems first, then their beginnings, then words with one slip. */
export const writeIndex: Peer['writeIndex'] = async (documents, prepare) => {
  const index = lunr((builder) => {
    builder.use(lunr.it);
    builder.ref('id');
    builder.field('title', { boost: 2 });
    builder.field('text');
    for (const [id, { title, text }] of documents.entries()) {
      builder.add({ id, title: prepare(title), text: prepare(text) });
    }
  });
  return JSON.stringify(index);
};

export const openIndex: Peer['openIndex'] = async (written, prepare) => {
  const parsed = JSON.parse(written) as { pipeline: string[] };
  const index = lunr.Index.load(parsed);
  const pipeline = lunr.Pipeline.load(parsed.pipeline);
  return (typed) =>
    index
      .query((query) => {
        for (const token of lunr.tokenizer(prepare(typed))) {
          for (const word of pipeline.run([token]).map(String)) {
            query.term(word, { boost: 10, usePipeline: false });
            query.term(word, { boost: 2, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
            if (word.length > 4) query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
          }
        }
      })
      .slice(0, limit)
      .map(({ ref }) => Number(ref));
};
