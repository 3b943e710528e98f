import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { getSearchRecords } from '../../src/queries/search-records.ts';
import { openArchiveSearch, type ArchiveSearch } from '../../src/search/archive-search.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { loadText } from '../../src/search/hit-text.ts';
import { indexFolder, tableFile } from '../../src/search/index-names.ts';
import { openNodeChannel } from '../../src/search/node-channel.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { RecordTable } from '../../src/search/record-table.ts';
import { pathOf } from '../../src/site/sections.ts';
import { corpus, event } from './entries.ts';
import { writeFiles } from './temporary-folder.ts';

/** A search over invented texts, through a real index. */
export interface SearchedTexts {
  siteDir: string;
  search: ArchiveSearch;
  /** Which texts hold all that a query asks, or else most of it, by their place in the list, best first. */
  find: (typed: string) => Promise<number[]>;
}

/** Indexes the texts as pages of events, one each; the folder goes away with the test file. */
export async function indexTexts(texts: readonly string[]): Promise<SearchedTexts> {
  const siteDir = mkdtempSync(join(tmpdir(), 'searched-'));
  afterAll(() => rmSync(siteDir, { recursive: true, force: true }));
  const events = texts.map((_, at) => event({ title: 'Scheda' }, { id: `testo-${at}` }));
  writeFiles(
    siteDir,
    Object.fromEntries(events.map(({ id }, at) => [`${pathOf('events', id)}index.html`, pageWith(texts[at] ?? '')])),
  );
  await buildSearchIndex({ siteDir, records: getSearchRecords(corpus(events)) });

  const engine = await openEngine(openNodeChannel(join(siteDir, indexFolder)), '/');
  const search = openArchiveSearch(
    engine,
    async () => JSON.parse(readFileSync(join(siteDir, indexFolder, tableFile), 'utf8')) as RecordTable,
  );
  return {
    siteDir,
    search,
    async find(typed) {
      const { hits, exact } = await search.find(parseQuery(typed), {}, 'relevance');
      const best = hits.slice(0, exact > 0 ? exact : hits.length);
      const fragments = await Promise.all(best.map((hit) => loadText(engine, hit)));
      return fragments.map(({ raw_url }) => Number(/testo-(\d+)/u.exec(raw_url)?.[1]));
    },
  };
}

function pageWith(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="it"><body><article data-pagefind-body><h1>Scheda</h1><p>${escaped}</p></article></body></html>`;
}
