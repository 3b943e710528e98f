import type { SiteView } from '../queries/views.ts';
import { absoluteUrl } from '../site/absolute-url.ts';

/** What search engines may read: everything, but nothing of a preview with drafts. */
export function toRobots(site: SiteView): string {
  if (site.preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`;
}
