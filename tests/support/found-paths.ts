import { join } from 'node:path';
import { searchIn } from '../../src/search/archive-search.ts';
import { indexFolder } from '../../src/search/index-names.ts';
import { openIndexIn } from '../../src/search/open-index-in.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

/** Opens the search of a finished site: what it gives are the paths of all records that hold everything asked, sorted. */
export async function openFoundPaths(siteDir: string): Promise<(typed: string) => Promise<string[]>> {
  const index = await openIndexIn(join(siteDir, indexFolder));
  const search = searchIn(index);
  const records = Array.from({ length: index.count }, (_, record) => record);
  const paths = await Promise.all(records.map(async (record) => (await index.text(record)).url));
  return async (typed) => {
    const { hits, exact } = await search.find(parseQuery(typed), {}, 'relevance');
    return hits
      .slice(0, exact)
      .map(({ record }) => paths[record] ?? '')
      .sort();
  };
}
