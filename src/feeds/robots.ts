import type { SiteView } from '../queries/views.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { editorPath } from '../site/sections.ts';

/** What search engines may read: everything but the web editor, and nothing of a preview with drafts. */
export function toRobots(site: SiteView, { hasEditor }: { hasEditor: boolean }): string {
  if (site.preview) return 'User-agent: *\nDisallow: /\n';
  const kept = hasEditor ? `Disallow: ${site.basePath}${editorPath.slice(1)}\n` : '';
  return `User-agent: *\nAllow: /\n${kept}\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`;
}
