import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { isPublished } from '../corpus/published.ts';
import { kinds, pathOf } from '../site/sections.ts';
import type { WaitingView } from './views.ts';

/** What a preview shows and readers cannot see yet, in the order of the kinds; nothing in a published site. */
export function getWaiting({ state, today, ...corpus }: Corpus): WaitingView[] {
  const toView = (path: string, { draft, publishedOn }: Pick<Entry['data'], 'draft' | 'publishedOn'>): WaitingView => ({
    path,
    draft,
    comesOutOn: publishedOn > today ? publishedOn : undefined,
  });
  return [
    ...(isPublished(state.data, today) ? [] : [toView(pathOf('pages'), state.data)]),
    ...kinds
      .flatMap((kind): Entry[] => corpus[kind])
      .filter(({ data }) => !isPublished(data, today))
      .map(({ kind, id, data }) => toView(pathOf(kind, id), data)),
  ];
}
