/** The archive, and each kind of entry, as a table for spreadsheets. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/current.ts';
import { toDataCsv, type DataFile } from '../../feeds/data-files.ts';
import { getDataPages } from '../../queries/data-tables.ts';

export async function getStaticPaths() {
  return getDataPages(await getCorpus());
}

export const GET: APIRoute<DataFile> = ({ props: { table } }) =>
  new Response(toDataCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
