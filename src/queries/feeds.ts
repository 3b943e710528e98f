import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import type { Day } from '../lib/days.ts';
import { typeset } from '../markdown/typography.ts';
import { kindsWithEntryFeeds, kindsWithFeed, pathOf, pluralOf, type Kind } from '../site/sections.ts';
import { changeTypeLabels, sectionDescriptions } from '../site/strings.ts';
import { getEntriesNaming } from './backlinks.ts';
import { getCorrections } from './corrections.ts';
import { compare, newestFirst, titleOf } from './entries.ts';
import { feedId, getFeedItem, type FeedItemView } from './feed-items.ts';
import { getSite } from './site.ts';
import type { SiteView } from './views.ts';

/** A feed, in whatever format it will be written. */
export interface FeedView {
  /** Stays the same wherever the site stands. */
  id: string;
  site: SiteView;
  /** The page that it follows, and the folder of its files: `/`, `/articoli/`, `/temi/lavoro/`. */
  path: string;
  title: string;
  description: string;
  /** Day of the newest thing in it. */
  updatedOn: Day;
  items: FeedItemView[];
}

/** Every feed: of the site, of each section, of each subject, of each topic, of the corrections. */
export function getFeeds(corpus: Corpus): FeedView[] {
  const feedOf = (source: FeedSource) => toFeed(corpus, source);
  return [
    feedOf({
      path: '/',
      description: typeset(corpus.site.description),
      since: corpus.state.data.publishedOn,
      entries: newsKinds.flatMap((kind): Entry[] => corpus[kind]),
    }),
    ...kindsWithFeed.map((kind) =>
      feedOf({
        path: pathOf(kind),
        title: capitalise(pluralOf(kind)),
        description: sectionDescriptions[kind],
        since: corpus.state.data.publishedOn,
        entries: corpus[kind],
      }),
    ),
    ...kindsWithEntryFeeds
      .flatMap((kind): Entry<'actors' | 'topics'>[] => corpus[kind])
      .map((entry) => {
        const title = capitalise(titleOf(corpus, entry));
        return feedOf({
          path: pathOf(entry.kind, entry.id),
          title,
          description: `Tutto quello che questo archivio pubblica su: ${title}.`,
          since: entry.data.publishedOn,
          entries: [...newsKinds, 'figures' as const].flatMap((kind): Entry[] =>
            getEntriesNaming(corpus, entry.kind, entry.id, kind),
          ),
        });
      }),
    getCorrectionsFeed(corpus),
  ];
}

/** Static paths of the feeds, one for each format, each with all that it carries. */
export function getFeedPages(corpus: Corpus) {
  return getFeeds(corpus).map((feed) => ({ params: { folder: feed.path.slice(1, -1) || undefined }, props: { feed } }));
}

/** What is new for whoever follows the case; the other kinds are the archive's own tools. */
const newsKinds = ['articles', 'pressReleases', 'statements', 'events', 'commitments'] as const satisfies Kind[];

/** Items in a feed, at most: they carry whole texts, and there is a feed for each subject and topic in three formats. */
const most = 25;

interface FeedSource {
  path: string;
  /** Stands after the site's name; the site's own feed has none. */
  title?: string;
  description: string;
  /** Day of the feed while nothing is in it. */
  since: Day;
  entries: readonly Entry[];
}

function toFeed(corpus: Corpus, { entries, since, ...source }: FeedSource): FeedView {
  const items = entries
    .toSorted(newestFirst)
    .map((entry) => getFeedItem(corpus, entry))
    .sort((a, b) => compare(b.updatedOn, a.updatedOn));
  return withItems(corpus, source, since, items);
}

function getCorrectionsFeed(corpus: Corpus): FeedView {
  const items = getCorrections(corpus).map(({ entry, ...change }, at, all): FeedItemView => {
    const sameDay = all
      .slice(0, at)
      .filter((one) => one.entry.path === entry.path && one.changedOn === change.changedOn);
    const number = sameDay.length === 0 ? '' : `/${sameDay.length + 1}`;
    return {
      id: feedId(corpus, change.changedOn, `changes${entry.path}${change.changedOn}${number}`),
      path: entry.path,
      title: `${changeTypeLabels[change.type]}: ${entry.title}`,
      summary: change.note,
      publishedOn: change.changedOn,
      updatedOn: change.changedOn,
      authors: [],
      categories: [changeTypeLabels[change.type], capitalise(entry.kind)],
      changes: [change],
      facts: [],
      sources: [],
    };
  });
  const source = {
    path: pathOf('corrections'),
    title: 'Rettifiche',
    description: 'Ogni aggiornamento, rettifica, replica o ritiro di ciò che è stato pubblicato.',
  };
  return withItems(corpus, source, corpus.state.data.publishedOn, items);
}

function withItems(
  corpus: Corpus,
  { path, title, description }: Pick<FeedSource, 'path' | 'title' | 'description'>,
  since: Day,
  items: readonly FeedItemView[],
): FeedView {
  const site = getSite(corpus);
  return {
    id: feedId(corpus, since, `feed${path}`),
    site,
    path,
    title: `${site.preview ? 'Anteprima: ' : ''}${title === undefined ? site.name : `${site.name} – ${title}`}`,
    description,
    updatedOn: items[0]?.updatedOn ?? since,
    items: items.slice(0, most),
  };
}
