/** The archive, and each kind of entry, for programs. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/current.ts';
import { toDataJson, type DataFile } from '../../feeds/data-files.ts';
import { getDataPages } from '../../queries/data-tables.ts';

export async function getStaticPaths() {
  return getDataPages(await getCorpus());
}

export const GET: APIRoute<DataFile> = ({ props }) =>
  new Response(toDataJson(props), { headers: { 'content-type': 'application/json; charset=utf-8' } });
