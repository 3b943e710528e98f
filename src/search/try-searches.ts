import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../intake/problem.ts';
import { firstResults, openSiteSearch } from './site-search.ts';

/**
 * Searches a finished site for what readers search for (`ricerche.yaml`).
 * @returns advice about each search that finds none of its pages among the first results
 */
export async function trySearches({ siteDir, corpus }: { siteDir: string; corpus: Corpus }): Promise<Problem[]> {
  if (corpus.searches.length === 0) return [];
  const search = await openSiteSearch(siteDir, corpus.synonyms);
  const problems: Problem[] = [];
  for (const { query, pages, file, line } of corpus.searches) {
    const paths = await search.find(query);
    if (pages.some((page) => paths.includes(page))) continue;
    const found = paths.length === 0 ? 'non si trova niente' : `per prima si trova ${paths[0]}`;
    problems.push({
      file,
      line,
      message: `chi cerca «${query}» non trova tra i primi ${firstResults} risultati nessuna delle pagine che rispondono: ${found}`,
      remedy: 'se nella pagina mancano le parole di chi cerca, scrivile nel titolo o nel testo',
      severity: 'advice',
      explainedIn: 'dati-del-sito',
    });
  }
  return problems;
}
