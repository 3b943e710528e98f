/** How the site presents itself among the apps of a phone. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/current.ts';
import { toWebManifest } from '../feeds/web-manifest.ts';
import { getSite } from '../queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(toWebManifest(getSite(await getCorpus())), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
