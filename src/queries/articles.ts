import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { compare, getActorLink, getCard, getEntry, newestFirst } from './entries.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { getSourceList } from './sources.ts';
import { articleJsonLd } from './structured-data.ts';
import type { EntryCardView } from './views.ts';

/** Everything on the page of an article. */
export function getArticlePage(corpus: Corpus, article: Article) {
  const { data } = article;
  const prose = getProse(corpus, article);
  if (!prose) throw new Error(`article «${article.id}» has no text in a corpus that was checked`);
  const site = getSite(corpus);
  const frame = getFrame(corpus, article);
  return {
    site,
    frame,
    citation: getCitation(corpus, article),
    summary: typeset(data.summary),
    prose,
    sources: getSourceList(corpus, data.sources, prose.citations),
    actors: data.actors.map((id) => getActorLink(corpus, id)),
    events: data.events.map((id) => getCard(corpus, getEntry(corpus, 'events', id))),
    related: getRelated(corpus, article),
    jsonLd: [articleJsonLd(site, frame)],
  };
}

/** Articles that share most topics, actors and events with this one: at most three. */
function getRelated(corpus: Corpus, article: Article): EntryCardView[] {
  const keysOf = (one: Article): string[] =>
    (['topics', 'actors', 'events'] as const).flatMap((kind) => one.data[kind].map((id) => `${kind}/${id}`));
  const mine = new Set(keysOf(article));
  return corpus.articles
    .filter((other) => other !== article)
    .map((other) => ({ other, shared: keysOf(other).filter((key) => mine.has(key)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || newestFirst(a.other, b.other) || compare(a.other.id, b.other.id))
    .slice(0, 3)
    .map(({ other }) => getCard(corpus, other));
}
