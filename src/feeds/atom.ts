import type { FeedItemView } from '../queries/feed-items.ts';
import type { FeedView } from '../queries/feeds.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { itemHtml, type ImageAddresses } from './item-html.ts';
import { timestampOf } from './timestamp.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287), each entry with its full text. */
export function toAtom(feed: FeedView, images: ImageAddresses = {}): string {
  const { id, site, path, title, description, updatedOn, items } = feed;
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'it' }, [
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, timestampOf(updatedOn)),
      element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, path) }),
      element('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(site, `${path}atom.xml`) }),
      author(site.publisher ?? site.name, absoluteUrl(site, '/')),
      element('rights', {}, site.licence.name),
      ...items.map((item) => toAtomEntry(item, feed, images)),
    ]),
  );
}

function toAtomEntry(item: FeedItemView, { site }: FeedView, images: ImageAddresses): Xml {
  const { id, path, title, summary, publishedOn, updatedOn, authors, categories } = item;
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, path) }),
    element('published', {}, timestampOf(publishedOn)),
    element('updated', {}, timestampOf(updatedOn)),
    ...authors.map((name) => author(name)),
    ...categories.map((term) => element('category', { term })),
    summary === undefined ? undefined : element('summary', {}, summary),
    element('content', { type: 'html' }, itemHtml(item, site, images)),
  ]);
}

function author(name: string, uri?: string): Xml {
  return element('author', {}, [element('name', {}, name), uri === undefined ? undefined : element('uri', {}, uri)]);
}
