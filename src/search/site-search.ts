import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchIn } from './archive-search.ts';
import { findAnswer } from './browser/find-answer.ts';
import type { SearchLoader } from './browser/load-search.ts';
import { indexFolder, wordsFile } from './index-names.ts';
import type { WordFile } from './near-words.ts';
import { openIndexIn } from './open-index-in.ts';
import type { Synonyms } from './synonyms.ts';

/** How far down a reader looks. */
export const firstResults = 10;

/** The search of a finished site, asked by a program. */
export interface SiteSearch {
  /** Paths of the first results for what a reader could type, best first: those that the search page shows. */
  find: (typed: string, limit?: number) => Promise<string[]>;
}

/**
 * Opens the search of the site in a folder: it does what the search page does.
 * @param synonyms what the search page looks for besides
 */
export async function openSiteSearch(siteDir: string, synonyms: Synonyms = noSynonyms): Promise<SiteSearch> {
  const folder = join(siteDir, indexFolder);
  const index = await openIndexIn(folder);
  const search = searchIn(index);
  const loader: SearchLoader = {
    load: () => Promise.resolve(search),
    forget: () => undefined,
    loadWords: async (file) => JSON.parse(await readFile(join(folder, wordsFile(file)), 'utf8')) as WordFile,
  };
  return {
    async find(typed, limit = firstResults) {
      const { found } = await findAnswer({ text: typed, filters: {} }, { loader, synonyms, onFirst: () => undefined });
      const texts = await Promise.all(found.hits.slice(0, limit).map(({ record }) => index.text(record)));
      return texts.map(({ url }) => url);
    },
  };
}

const noSynonyms: Synonyms = { groups: [], aliases: [] };
