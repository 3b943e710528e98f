import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import type { Day } from '../lib/days.ts';
import { pathOf, singularOf } from '../site/sections.ts';
import { getActorLink, getLinks, summaryOf, titleOf } from './entries.ts';
import { getFacts, type FactView } from './feed-facts.ts';
import { getChanges } from './changes.ts';
import { getProse } from './prose.ts';
import { getSourcesOf } from './sources.ts';
import { getStatementView } from './statements.ts';
import type { ChangeView, ProseView, SourceView, StatementView } from './views.ts';

/** One entry in a feed, whole. */
export interface FeedItemView {
  /** Stays the same wherever the entry moves on the site and whatever is changed in it. */
  id: string;
  path: string;
  title: string;
  summary?: string | undefined;
  publishedOn: Day;
  /** Day of the last change that readers should know about; of publication when there is none. */
  updatedOn: Day;
  /** Names of whom it is by; none when it is by the newsroom. */
  authors: string[];
  /** What it is and what it is about. */
  categories: string[];
  changes: ChangeView[];
  facts: FactView[];
  statement?: StatementView | undefined;
  prose?: ProseView | undefined;
  /** Sources besides those that the text cites. */
  sources: SourceView[];
}

const items = new WeakMap<Entry, FeedItemView>();

/** An entry as feeds carry it: everything that its page says of itself. */
export function getFeedItem(corpus: Corpus, entry: Entry): FeedItemView {
  const known = items.get(entry);
  if (known) return known;
  const item = toFeedItem(corpus, entry);
  items.set(entry, item);
  return item;
}

/**
 * A `tag:` URI (RFC 4151): who publishes, since when the entry is public, which entry. It does not depend on the
 * base path, nor on `SITE_URL` where `sito.yaml` says the site's address.
 */
export function feedId({ site, siteUrl }: Corpus, publishedOn: Day, name: string): string {
  return `tag:${new URL(site.url ?? siteUrl).hostname},${publishedOn}:${name}`;
}

function toFeedItem(corpus: Corpus, entry: Entry): FeedItemView {
  const { kind, id, data } = entry;
  const changes = getChanges(entry);
  const topics = 'topics' in data ? getLinks(corpus, 'topics', data.topics) : [];
  const prose = kind === 'statements' ? undefined : getProse(corpus, entry);
  const sources = kind === 'statements' || !('sources' in data) ? [] : data.sources;
  const cited = new Set(prose?.citations.map((source) => source.id));
  return {
    // Under its first name, so that a feed reader does not take a new name for a new thing.
    id: feedId(corpus, data.publishedOn, `${kind}/${data.formerIds[0] ?? id}`),
    path: pathOf(kind, id),
    title: titleOf(corpus, entry),
    summary: summaryOf(corpus, entry),
    publishedOn: data.publishedOn,
    updatedOn: changes.at(-1)?.changedOn ?? data.publishedOn,
    authors: authorsOf(corpus, entry),
    categories: [capitalise(singularOf(kind)), ...topics.map(({ title }) => title)],
    changes,
    facts: getFacts(corpus, entry),
    statement: kind === 'statements' ? getStatementView(corpus, id) : undefined,
    prose,
    sources: getSourcesOf(
      corpus,
      sources.filter((source) => !cited.has(source)),
    ),
  };
}

function authorsOf(corpus: Corpus, entry: Entry): string[] {
  if (entry.kind === 'pressReleases') return [getActorLink(corpus, (entry as Entry<'pressReleases'>).data.issuer).name];
  if (entry.kind !== 'statements') return [];
  return (entry as Entry<'statements'>).data.speakers.map((id) => getActorLink(corpus, id).name);
}
