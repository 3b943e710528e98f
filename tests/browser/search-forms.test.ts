import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../bench/documents.ts';
import { cutQueries } from '../../bench/queries/judged-queries.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { getSearchRecords } from '../../src/queries/search-records.ts';
import { firstPage } from '../../src/search/rank.ts';
import { readSettings } from '../../src/site/settings.ts';
import { builtSite } from '../support/built-site.ts';
import { openFoundPaths } from '../support/found-paths.ts';
import { environmentOf, recipes } from '../support/sites.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

/** Other ways of typing the same. */
const forms: Record<string, (typed: string) => string> = {
  'with plain apostrophes': (typed) => typed.replaceAll('’', "'"),
  'with curly apostrophes': (typed) => typed.replaceAll("'", '’'),
  'without accents': (typed) => typed.normalize('NFD').replace(/\p{M}/gu, ''),
  'in capitals': (typed) => typed.toUpperCase(),
  'after another article': (typed) => `gli ${typed.replace(/\p{L}+(?=['’]\p{L})/gu, 'sull')}`,
  'the other way round': (typed) => typed.split(' ').reverse().join(' '),
};

let site: VisitedSite;
let page: Page;
let queries: string[];

beforeAll(async () => {
  site = await visitSite('real');
  page = await site.browser.newPage();
  queries = await pickQueries();
  await open(page, `${site.root}/cerca/`);
});

afterAll(() => site.close());

describe('whoever types the same in another way finds the same records', () => {
  test('there are at least forty queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(40);
  });

  test.each(Object.keys(forms))('%s', async (name) => {
    const different: string[] = [];
    for (const query of queries) {
      const other = forms[name]?.(query) ?? query;
      if (other === query) continue;
      const [found, again] = [await search(query), await search(other)];
      if (found.join() !== again.join() || found.length === 0) different.push(`${query} | ${other}`);
    }
    expect(different).toEqual([]);
  });
});

const found = new Map<string, string[]>();

/** Paths of the results that hold everything, sorted: those that hold a part only make up a first page. */
async function search(typed: string): Promise<string[]> {
  const known = found.get(typed);
  if (known) return known;
  await page.fill('#ricerca-parole', typed);
  await page.press('#ricerca-parole', 'Enter');
  await page.waitForFunction(
    (text) =>
      document.title.startsWith(`${text} – `) &&
      document.querySelector('#risultati')?.getAttribute('aria-busy') === 'false',
    typed,
  );
  const links = page.locator('#risultati [data-risultato]:not(:has([data-parte="parziale"])) h3 a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  found.set(typed, hrefs.sort());
  return hrefs;
}

/** Queries cut from the content that find something, and so little that the page shows all of it at once. */
async function pickQueries(): Promise<string[]> {
  const { dir } = builtSite('real');
  const { corpus } = await readCorpus(readSettings(environmentOf(recipes.real)));
  if (!corpus) throw new Error('the content has problems');
  const documents = await readDocuments(dir, getSearchRecords(corpus));
  const cut = await cutQueries(documents, { perKind: 30, seed: 2 });
  const find = await openFoundPaths(dir);
  const picked: string[] = [];
  for (const { kind, typed } of cut) {
    if (!['phrase', 'inflected', 'elided', 'number'].includes(kind)) continue;
    const { length } = await find(typed);
    if (length > 0 && length <= firstPage) picked.push(typed);
  }
  return picked;
}
