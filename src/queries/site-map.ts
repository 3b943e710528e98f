import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { kinds, pathOf, pluralOf } from '../site/sections.ts';
import { strings } from '../site/strings.ts';
import { alphabetically, newestFirst, oldestFirst, titleOf } from './entries.ts';
import type { LinkView } from './views.ts';

/** A section with everything in it. */
export interface SiteMapGroup {
  /** The standing pages have no section of their own. */
  section: { title: string; path?: string };
  links: LinkView[];
}

/** Every page of an entry, section by section, in the order in which the section lists them; then the standing pages. */
export function getSiteMap(corpus: Corpus): SiteMapGroup[] {
  const sections = kinds
    .filter((kind) => kind !== 'pages' && corpus[kind].length > 0)
    .map((kind) => ({
      section: { title: capitalise(pluralOf(kind)), path: pathOf(kind) },
      links: sorted(corpus, [...(corpus[kind] as Entry[])]).map((entry) => ({
        title: capitalise(titleOf(corpus, entry)),
        path: pathOf(kind, entry.id),
      })),
    }));
  return [...sections, { section: { title: strings.onThisSite }, links: getStandingPages(corpus) }];
}

function getStandingPages(corpus: Corpus): LinkView[] {
  return [
    { title: strings.home, path: '/' },
    { title: 'Cerca', path: pathOf('search') },
    { title: 'Rettifiche', path: pathOf('corrections') },
    { title: 'Come lavoriamo', path: pathOf('method') },
    { title: 'Dati', path: pathOf('data') },
    ...corpus.pages.map((page) => ({ title: titleOf(corpus, page), path: pathOf('pages', page.id) })),
  ];
}

function sorted(corpus: Corpus, entries: Entry[]): Entry[] {
  const [first] = entries;
  if (first === undefined) return entries;
  if (first.kind === 'articles' || first.kind === 'pressReleases' || first.kind === 'sources')
    return entries.sort(newestFirst);
  if (first.kind === 'events' || first.kind === 'statements' || first.kind === 'commitments')
    return entries.sort(oldestFirst);
  return entries.sort((a, b) => alphabetically(titleOf(corpus, a), titleOf(corpus, b)));
}
