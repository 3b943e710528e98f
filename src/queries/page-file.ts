import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { kinds, pathOf } from '../site/sections.ts';
import { getEntriesNaming } from './backlinks.ts';
import { titleOf } from './entries.ts';
import type { LinkView } from './views.ts';

/** The file of the content that a page shows. */
export interface PageFileView {
  /** Path as an editor knows it. */
  file: string;
  /** The first entries that name it, in the order of the kinds. */
  namedBy: LinkView[];
  /** How many more there are. */
  namedByOthers: number;
}

/** So many of the entries that name one are told. */
const most = 12;

/** The file behind the page at an address; nothing for lists and for pages of the code. */
export function getPageFile(corpus: Corpus, path: string): PageFileView | undefined {
  if (path === pathOf('pages')) return { file: corpus.state.file, namedBy: [], namedByOthers: 0 };
  const entry = kinds.flatMap((kind): Entry[] => corpus[kind]).find(({ kind, id }) => pathOf(kind, id) === path);
  if (!entry) return undefined;
  const naming = kinds.flatMap((kind): Entry[] => getEntriesNaming(corpus, entry.kind, entry.id, kind));
  return {
    file: entry.file,
    namedBy: naming
      .slice(0, most)
      .map((other) => ({ title: titleOf(corpus, other), path: pathOf(other.kind, other.id) })),
    namedByOthers: Math.max(0, naming.length - most),
  };
}
