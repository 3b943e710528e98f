import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { getSearchRecords } from '../../src/queries/search-records.ts';
import { searchIn, type ArchiveSearch } from '../../src/search/archive-search.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { indexFolder } from '../../src/search/index-names.ts';
import { openIndexIn } from '../../src/search/open-index-in.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { RecordIndex } from '../../src/search/record-index.ts';
import { pathOf } from '../../src/site/sections.ts';
import { corpus, event } from './entries.ts';
import { writeFiles } from './temporary-folder.ts';

/** A search over invented texts, through a real index. */
export interface SearchedTexts {
  siteDir: string;
  index: RecordIndex;
  search: ArchiveSearch;
  /** Which texts hold all that a query asks, by their place in the list, best first. */
  find: (typed: string) => Promise<number[]>;
}

/**
 * Indexes the texts as pages of events, one each; the folder goes away with the test file.
 * @param called what each is called
 */
export async function indexTexts(
  texts: readonly string[],
  called: readonly (readonly string[])[] = [],
): Promise<SearchedTexts> {
  const siteDir = mkdtempSync(join(tmpdir(), 'searched-'));
  afterAll(() => rmSync(siteDir, { recursive: true, force: true }));
  const events = texts.map((_, at) => event({ title: 'Scheda' }, { id: `testo-${at}` }));
  writeFiles(
    siteDir,
    Object.fromEntries(events.map(({ id }, at) => [`${pathOf('events', id)}index.html`, pageWith(texts[at] ?? '')])),
  );
  const calls = new Map(events.map(({ id }, at) => [pathOf('events', id), [...(called[at] ?? [])]]));
  const records = getSearchRecords(corpus(events)).map((record) => ({
    ...record,
    called: calls.get(record.path) ?? [],
  }));
  await buildSearchIndex({ siteDir, records });

  const index = await openIndexIn(join(siteDir, indexFolder));
  const search = searchIn(index);
  return {
    siteDir,
    index,
    search,
    async find(typed) {
      const { hits, exact } = await search.find(parseQuery(typed), {}, 'relevance');
      const best = hits.slice(0, exact);
      const found = await Promise.all(best.map(({ record }) => search.text(record)));
      return found.map(({ url }) => Number(/testo-(\d+)/u.exec(url)?.[1]));
    },
  };
}

function pageWith(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="it"><body><article data-pagefind-body><h1>Scheda</h1><p>${escaped}</p></article></body></html>`;
}
