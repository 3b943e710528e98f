/** The Atom of the site, of each section, of each subject and of each topic. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/current.ts';
import { getImageAddresses } from '../../feeds/image-addresses.ts';
import { toAtom } from '../../feeds/atom.ts';
import { getFeedPages, type FeedView } from '../../queries/feeds.ts';

export async function getStaticPaths() {
  return getFeedPages(await getCorpus());
}

export const GET: APIRoute<{ feed: FeedView }> = async ({ props: { feed } }) =>
  new Response(toAtom(feed, await getImageAddresses(feed)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
