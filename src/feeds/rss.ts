import type { Day } from '../lib/days.ts';
import type { FeedItemView } from '../queries/feed-items.ts';
import type { FeedView } from '../queries/feeds.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { itemHtml, type ImageAddresses } from './item-html.ts';
import { timestampOf } from './timestamp.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

/** A feed as RSS 2.0, each item with its full text. */
export function toRss(feed: FeedView, images: ImageAddresses = {}): string {
  const { site, path, title, description, updatedOn, items } = feed;
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const self = { rel: 'self', type: 'application/rss+xml', href: absoluteUrl(site, `${path}feed.xml`) };
  return xmlDocument(
    element('rss', { version: '2.0', ...namespaces }, [
      element('channel', {}, [
        element('title', {}, title),
        element('link', {}, absoluteUrl(site, path)),
        element('description', {}, description),
        element('language', {}, 'it'),
        element('copyright', {}, site.licence.name),
        element('lastBuildDate', {}, toRssDate(updatedOn)),
        element('atom:link', self),
        ...items.map((item) => toRssItem(item, feed, images)),
      ]),
    ]),
  );
}

function toRssItem(item: FeedItemView, { site }: FeedView, images: ImageAddresses): Xml {
  const { id, path, title, summary, publishedOn, authors, categories } = item;
  return element('item', {}, [
    element('title', {}, title),
    element('link', {}, absoluteUrl(site, path)),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, toRssDate(publishedOn)),
    ...(authors.length > 0 ? authors : [site.publisher ?? site.name]).map((name) => element('dc:creator', {}, name)),
    ...categories.map((name) => element('category', {}, name)),
    summary === undefined ? undefined : element('description', {}, summary),
    element('content:encoded', {}, itemHtml(item, site, images)),
  ]);
}

function toRssDate(day: Day): string {
  return new Date(timestampOf(day)).toUTCString();
}
