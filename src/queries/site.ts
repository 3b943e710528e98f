import type { Corpus } from '../corpus/corpus.ts';
import { typeset } from '../markdown/typography.ts';
import { kinds, pathOf, pluralOf } from '../site/sections.ts';
import { capitalise } from '../lib/capitalise.ts';
import { getLinks, titleOf } from './entries.ts';
import type { SiteView } from './views.ts';
import { getWaiting } from './waiting.ts';

const known = new WeakMap<Corpus, SiteView>();

/** Facts about the site that every page needs, put together once. */
export function getSite(corpus: Corpus): SiteView {
  const site = known.get(corpus) ?? toView(corpus);
  known.set(corpus, site);
  return site;
}

function toView(corpus: Corpus): SiteView {
  const { site, siteUrl, basePath, preview, state } = corpus;
  return {
    name: typeset(site.name),
    case: typeset(site.case),
    description: typeset(site.description),
    siteUrl,
    basePath,
    licence: site.licence,
    publisher: site.publisher && typeset(site.publisher),
    email: site.email,
    repository: site.repository,
    sections: kinds
      .filter((kind) => kind !== 'pages' && corpus[kind].length > 0)
      .map((kind) => ({ title: capitalise(pluralOf(kind)), path: pathOf(kind) })),
    pages: corpus.pages.map((page) => ({ title: titleOf(corpus, page), path: pathOf('pages', page.id) })),
    guide: state.data.guide === undefined ? undefined : getLinks(corpus, 'articles', [state.data.guide])[0],
    preview,
    waiting: getWaiting(corpus),
  };
}
