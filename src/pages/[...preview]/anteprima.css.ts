/** The band of a preview, and the marks of what is waiting: a file that only a preview has. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/current.ts';
import { toPreviewStyles } from '../../feeds/preview-styles.ts';
import { getSite } from '../../queries/site.ts';

export async function getStaticPaths() {
  const { preview } = await getCorpus();
  return preview ? [{ params: { preview: undefined } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(toPreviewStyles(getSite(await getCorpus())), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
