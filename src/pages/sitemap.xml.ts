/** Pages for search engines. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/current.ts';
import { toSitemap } from '../feeds/sitemap.ts';
import { getCrawledPages } from '../queries/crawl.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemap(getCrawledPages(await getCorpus())), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
