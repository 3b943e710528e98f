import type { CrawledPage } from '../queries/crawl.ts';
import { element, xmlDocument } from './xml.ts';

/** The list of pages that search engines read, in the format of sitemaps.org. */
export function toSitemap(pages: readonly CrawledPage[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ url, changedOn }) =>
        element('url', {}, [
          element('loc', {}, url),
          changedOn === undefined ? undefined : element('lastmod', {}, changedOn),
        ]),
      ),
    ),
  );
}
