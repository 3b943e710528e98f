import type { Corpus } from '../corpus/corpus.ts';
import { kinds, pathOf, pluralOf, singularOf, type Kind } from '../site/sections.ts';
import type { CountedLinkView } from './views.ts';

/** How many entries each section has; sections without entries are left out. */
export function getArchiveCounts(corpus: Corpus): CountedLinkView[] {
  return kinds
    .filter((kind) => kind !== 'pages' && corpus[kind].length > 0)
    .map((kind) => ({
      title: nameOf(kind, corpus[kind].length),
      path: pathOf(kind),
      count: corpus[kind].length,
    }));
}

function nameOf(kind: Kind, count: number): string {
  if (count === 1) return singularOf(kind);
  if (kind === 'events') return 'fatti';
  return kind === 'glossary' ? 'voci del glossario' : pluralOf(kind);
}
