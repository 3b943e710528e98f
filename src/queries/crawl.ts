import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import type { Day } from '../lib/days.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { getAddresses } from '../site/addresses.ts';
import { kinds, pathOf } from '../site/sections.ts';
import { lastDayOf } from './changes.ts';
import { getCorrections } from './corrections.ts';

/** A page that search engines may index. */
export interface CrawledPage {
  /** Whole address. */
  url: string;
  /** Day on which its text last changed; told only where something of ours says it. */
  changedOn?: Day | undefined;
}

/** Pages for search engines, sorted by address: not the search, nor pages that have nothing in them yet; none in a preview. */
export function getCrawledPages(corpus: Corpus): CrawledPage[] {
  if (corpus.preview) return [];
  const days = getDays(corpus);
  const hidden = getHidden(corpus);
  return getAddresses(corpus)
    .filter((path) => !hidden.has(path))
    .map((path) => ({ url: absoluteUrl(corpus, path), changedOn: days.get(path) }));
}

function getDays(corpus: Corpus): Map<string, Day> {
  const entries = kinds.flatMap((kind): Entry[] => corpus[kind]);
  return new Map([
    [pathOf('pages'), lastDayOf(corpus.state)],
    ...entries.map((entry): [string, Day] => [pathOf(entry.kind, entry.id), lastDayOf(entry)]),
  ]);
}

function getHidden(corpus: Corpus): Set<string> {
  return new Set([
    pathOf('search'),
    pathOf('specimen'),
    ...(getCorrections(corpus).length === 0 ? [pathOf('corrections')] : []),
    ...kinds.filter((kind) => kind !== 'pages' && corpus[kind].length === 0).map((kind) => pathOf(kind)),
  ]);
}
