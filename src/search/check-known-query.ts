import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { searchIn } from './archive-search.ts';
import { indexFolder } from './index-names.ts';
import { openIndexIn } from './open-index-in.ts';
import { parseQuery } from './parse-query.ts';

/** How far down a reader looks. */
const firstResults = 10;

/**
 * Searches a finished site, with the code that browsers run, for the words of `knownQuery` in `sito.yaml`.
 * @returns what is wrong, in Italian; nothing when the address is among the first results.
 */
export async function checkKnownQuery({ siteDir, corpus }: { siteDir: string; corpus: Corpus }): Promise<string[]> {
  const { query, path } = corpus.site.knownQuery;
  const paths = await searchSite(siteDir, query);
  if (paths.slice(0, firstResults).includes(path)) return [];
  const found = paths.length === 0 ? 'non trova niente' : `trova per prima ${paths[0]}`;
  return [
    `La ricerca di «${query}» (knownQuery in sito.yaml) non dà ${path} tra i primi ${firstResults} risultati: ${found}.`,
  ];
}

/** Paths of the first results for a query on a finished site, best first. */
export async function searchSite(siteDir: string, typed: string, limit = firstResults): Promise<string[]> {
  const index = await openIndexIn(join(siteDir, indexFolder));
  const { hits } = await searchIn(index).find(parseQuery(typed), {}, 'relevance');
  const texts = await Promise.all(hits.slice(0, limit).map(({ record }) => index.text(record)));
  return texts.map(({ url }) => url);
}
