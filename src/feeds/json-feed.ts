import type { FeedView } from '../queries/feeds.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { itemHtml, type ImageAddresses } from './item-html.ts';
import { timestampOf } from './timestamp.ts';

/** A feed as JSON Feed 1.1, each item with its full text. */
export function toJsonFeed({ site, path, title, description, items }: FeedView, images: ImageAddresses = {}): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteUrl(site, path),
    feed_url: absoluteUrl(site, `${path}feed.json`),
    description,
    icon: absoluteUrl(site, '/icon-512.png'),
    favicon: absoluteUrl(site, '/favicon-32.png'),
    authors: [{ name: site.publisher ?? site.name, url: absoluteUrl(site, '/') }],
    language: 'it',
    items: items.map((item) => ({
      id: item.id,
      url: absoluteUrl(site, item.path),
      title: item.title,
      summary: item.summary,
      content_html: itemHtml(item, site, images),
      date_published: timestampOf(item.publishedOn),
      date_modified: timestampOf(item.updatedOn),
      authors: item.authors.length === 0 ? undefined : item.authors.map((name) => ({ name })),
      tags: item.categories,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
