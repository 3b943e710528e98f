import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openSiteSearch } from '../src/search/site-search.ts';
import { projectDir } from '../src/site/settings.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { measurePage, type PageCost } from './browser/measure-page.ts';
import { writePeerSite, writeTexts } from './browser/write-peer-site.ts';
import { openPeers, type OpenPeer } from './peers/peers.ts';
import type { JudgedQuery } from './queries/judged-query.ts';
import { scoreSearch, type ScoreTable } from './queries/score-table.ts';
import type { BenchSite } from './sites.ts';

/** One search, with what was seen of it. */
export interface Row {
  label: string;
  isOurs: boolean;
  scores: ScoreTable;
  /** What it costs in a browser; of a peer only with the words that serve it best. */
  cost?: PageCost | undefined;
}

/** How many readers ask in the browser, each one query of every kind. */
const readers = 8;

/** Asks our search and its peers the same queries over the same texts, and opens each in the same browser. */
export async function compare(
  site: BenchSite,
  queries: readonly JudgedQuery[],
  { withPeers, tell }: { withPeers: boolean; tell: (line: string) => void },
): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const { row, asked } = await measureOurs(site, queries, browser);
    tell(told(row));
    const rows = [row];
    if (!withPeers) return rows;
    const textsDir = join(peersDir, 'texts');
    writeTexts(textsDir, site.documents);
    for await (const peer of openPeers(site.documents)) {
      const measured = await measurePeer(peer, queries, { browser, asked, textsDir });
      for (const one of measured) tell(told(one));
      rows.push(...measured);
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const peersDir = join(projectDir, '.build/bench/peers');

async function measureOurs(
  { siteDir, synonyms }: BenchSite,
  queries: readonly JudgedQuery[],
  browser: Browser,
): Promise<{ row: Row; asked: string[][] }> {
  const search = await openSiteSearch(siteDir, synonyms);
  const scores = await scoreSearch(queries, (typed) => search.find(typed));
  const asked = await pickForBrowser(queries, (typed) => search.find(typed));
  const cost = await measurePage(browser, { dir: siteDir, searchPath: '/cerca/', asked });
  return { row: { label: 'this site', isOurs: true, scores, cost }, asked };
}

async function measurePeer(
  { name, ways }: OpenPeer,
  queries: readonly JudgedQuery[],
  { browser, asked, textsDir }: { browser: Browser; asked: readonly (readonly string[])[]; textsDir: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { label, find } of ways) rows.push({ label, isOurs: false, scores: await scoreSearch(queries, find) });
  const best = rows.indexOf([...rows].sort((a, b) => valueOf(b) - valueOf(a))[0] as Row);
  const [row, way] = [rows[best], ways[best]];
  if (!row || !way) return rows;
  const dir = join(peersDir, name);
  await writePeerSite(dir, { name, withOurWords: way.withOurWords, index: way.index, textsDir });
  const answered = asked.map((typed) => typed.filter((query) => way.find(query).length > 0));
  row.cost = await measurePage(browser, { dir, searchPath: '/', asked: answered });
  return rows;
}

/**
 * What each reader asks: the first the first query of every kind, the second the second, and so on, of those that find
 * something: a page that shows nothing has no first result. Kinds with fewer queries are left out by the last readers.
 */
async function pickForBrowser(
  queries: readonly JudgedQuery[],
  find: (typed: string) => Promise<string[]>,
): Promise<string[][]> {
  const asked: string[][] = Array.from({ length: readers }, () => []);
  for (const kind of new Set(queries.map((query) => query.kind))) {
    let reader = 0;
    for (const { typed } of queries.filter((query) => query.kind === kind)) {
      if ((await find(typed)).length === 0) continue;
      asked[reader++]?.push(typed);
      if (reader === readers) break;
    }
  }
  return asked;
}

function valueOf({ scores: { overall } }: Row): number {
  return overall.recall + overall.reciprocalRank;
}

function told({ label, scores: { overall } }: Row): string {
  return `${label}: recall ${overall.recall.toFixed(3)}, MRR ${overall.reciprocalRank.toFixed(3)}`;
}
