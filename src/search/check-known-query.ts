import type { Corpus } from '../corpus/corpus.ts';
import { firstResults, openSiteSearch } from './site-search.ts';

/**
 * Searches a finished site, with the code that browsers run, for the words of `knownQuery` in `sito.yaml`.
 * @returns what is wrong, in Italian; nothing when the address is among the first results.
 */
export async function checkKnownQuery({ siteDir, corpus }: { siteDir: string; corpus: Corpus }): Promise<string[]> {
  const { query, path } = corpus.site.knownQuery;
  const paths = await (await openSiteSearch(siteDir, corpus.synonyms)).find(query);
  if (paths.slice(0, firstResults).includes(path)) return [];
  const found = paths.length === 0 ? 'non trova niente' : `trova per prima ${paths[0]}`;
  return [
    `La ricerca di «${query}» (knownQuery in sito.yaml) non dà ${path} tra i primi ${firstResults} risultati: ${found}.`,
  ];
}

/** Paths of the first results for a query on a finished site, best first. */
export async function searchSite(siteDir: string, typed: string, limit = firstResults): Promise<string[]> {
  return (await openSiteSearch(siteDir)).find(typed, limit);
}
