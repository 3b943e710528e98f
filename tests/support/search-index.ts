import { gunzipSync } from 'node:zlib';
import { builtSite } from './built-site.ts';
import type { SiteName } from './sites.ts';

/** A page as the search knows it. */
export interface SearchedPage {
  /** From the site's root. */
  address: string;
  title: string;
  text: string;
}

/** The pages that a site's search index really holds, read from Pagefind's own files. */
export function searchedPages(name: SiteName = 'real'): SearchedPage[] {
  const site = builtSite(name);
  return site.files
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => {
      const json = gunzipSync(site.readBytes(file))
        .toString('utf8')
        .replace(/^pagefind_dcd/u, '');
      const { url, content, meta } = JSON.parse(json) as { url: string; content: string; meta: { title?: string } };
      return { address: url, title: meta.title ?? '', text: content };
    });
}
