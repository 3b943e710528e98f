import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { kinds, pathOf } from '../site/sections.ts';
import { compare, titleOf } from './entries.ts';
import { getSite } from './site.ts';
import type { LinkView } from './views.ts';

/** An address that an entry had before, and where it leads now. */
export interface FormerAddressView {
  from: string;
  to: LinkView;
}

/** Every address of before of the entries that readers can see, sorted. */
export function getFormerAddresses(corpus: Corpus): FormerAddressView[] {
  return kinds
    .flatMap((kind): Entry[] => corpus[kind])
    .flatMap((entry) =>
      entry.data.formerIds.map((formerId) => ({
        from: pathOf(entry.kind, formerId),
        to: { title: capitalise(titleOf(corpus, entry)), path: pathOf(entry.kind, entry.id) },
      })),
    )
    .sort((a, b) => compare(a.from, b.from));
}

/** Static paths of the small pages that stand there. */
export function getFormerPages(corpus: Corpus) {
  const site = getSite(corpus);
  return getFormerAddresses(corpus).map(({ from, to }) => ({
    params: { former: from.slice(1, -1) },
    props: { site, to },
  }));
}
