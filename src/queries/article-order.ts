import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from '../corpus/entry.ts';
import { sortKeyOfEdtf } from '../lib/edtf.ts';
import { compare, getEntry } from './entries.ts';

/**
 * Articles newest first. Many may come out on one day: of these, those first that tell of what happened last, and last
 * those that tell of no event.
 */
export function newestArticlesFirst(corpus: Corpus): (a: Article, b: Article) => number {
  const lastTold = ({ data }: Article): string =>
    data.events
      .map((id) => getEntry(corpus, 'events', id).data)
      .filter(({ status }) => status === 'happened')
      .map(({ date }) => sortKeyOfEdtf(date))
      .reduce((a, b) => (a > b ? a : b), '');
  return (a, b) =>
    compare(b.data.publishedOn, a.data.publishedOn) || compare(lastTold(b), lastTold(a)) || compare(a.id, b.id);
}
