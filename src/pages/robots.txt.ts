/** What search engines may read. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/current.ts';
import { toRobots } from '../feeds/robots.ts';
import { getSite } from '../queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(toRobots(getSite(await getCorpus())), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
