import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { isPublished } from '../corpus/published.ts';
import { kinds, pathOf } from '../site/sections.ts';
import type { WaitingView } from './views.ts';

/** What a preview shows and readers cannot see yet, in the order of the kinds; nothing in a published site. */
export function getWaiting({ state, today, ...corpus }: Corpus): WaitingView[] {
  const texts = [
    { path: pathOf('pages'), data: state.data },
    ...kinds.flatMap((kind): Entry[] => corpus[kind]).map(({ kind, id, data }) => ({ path: pathOf(kind, id), data })),
  ];
  return texts
    .filter(({ data }) => !isPublished(data, today))
    .map(({ path, data: { draft, publishedOn } }) => ({
      path,
      draft,
      comesOutOn: publishedOn > today ? publishedOn : undefined,
    }));
}
