/** What search engines may read. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/current.ts';
import { toRobots } from '../feeds/robots.ts';
import { getSite } from '../queries/site.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const text = toRobots(getSite(corpus), { hasEditor: corpus.site.editor });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
