import type { Corpus } from '../corpus/corpus.ts';
import { kinds, pathOf, pluralOf } from '../site/sections.ts';
import type { CountedLinkView } from './views.ts';

/** How many entries each section has; sections without entries are left out. */
export function getArchiveCounts(corpus: Corpus): CountedLinkView[] {
  return kinds
    .filter((kind) => kind !== 'pages' && corpus[kind].length > 0)
    .map((kind) => ({
      title: kind === 'events' ? 'fatti' : kind === 'glossary' ? 'voci di glossario' : pluralOf(kind),
      path: pathOf(kind),
      count: corpus[kind].length,
    }));
}
