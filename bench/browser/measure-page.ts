import type { Browser, Page } from 'playwright-core';
import { serveCounting, type CountingServer, type Line } from './counting-server.ts';

/** What a search costs a reader who has never been there. */
export interface PageCost {
  /** Bytes up to the first results, of each query asked first. */
  firstBytes: number[];
  /** Bytes of each query asked after another, of all readers. */
  nextBytes: number[];
  /** Bytes of all that one reader asks in turn, of each reader. */
  turnBytes: number[];
  /** From the address to the first results, in milliseconds, of each query asked first; over a fast line and a slow one. */
  times: number[];
  slowTimes: number[];
  /** The longest time for which the page’s own thread was busy without a pause, in milliseconds. */
  longestTask: number;
}

/** A telephone away from the city, or a train. */
const slowLine: Line = { latency: 120, bytesPerSecond: 200_000 };

/**
 * Opens a search page with each query of the first reader, each time in a browser that has kept nothing; then each
 * reader asks all of theirs one after the other.
 * @param searchPath the page that takes `?q=`
 * @param asked the queries of each reader
 */
export async function measurePage(
  browser: Browser,
  { dir, searchPath, asked }: { dir: string; searchPath: string; asked: readonly (readonly string[])[] },
): Promise<PageCost> {
  const [fast, slow] = [await serveCounting(dir), await serveCounting(dir, slowLine)];
  const cost: PageCost = { firstBytes: [], nextBytes: [], turnBytes: [], times: [], slowTimes: [], longestTask: 0 };
  try {
    for (const query of asked[0] ?? []) {
      const first = await openCold(browser, fast, `${searchPath}?q=${encodeURIComponent(query)}`);
      cost.firstBytes.push(first.bytes);
      cost.times.push(first.time);
      cost.longestTask = Math.max(cost.longestTask, first.longestTask);
      const late = await openCold(browser, slow, `${searchPath}?q=${encodeURIComponent(query)}`);
      cost.slowTimes.push(late.time);
    }
    for (const queries of asked) {
      const [start = 0, ...next] = await askInTurn(browser, fast, searchPath, queries);
      cost.nextBytes.push(...next);
      cost.turnBytes.push(next.reduce((sum, bytes) => sum + bytes, start));
    }
    return cost;
  } finally {
    await fast.close();
    await slow.close();
  }
}

async function openCold(
  browser: Browser,
  server: CountingServer,
  address: string,
): Promise<{ bytes: number; time: number; longestTask: number }> {
  server.sent.length = 0;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${server.url}${address}`);
    await page.waitForFunction(() => 'firstResultAt' in window, undefined, { timeout: 60_000 });
    const { time, origin } = await page.evaluate(() => ({
      time: (window as unknown as Watched).firstResultAt,
      origin: performance.timeOrigin,
    }));
    await page.waitForTimeout(300);
    const longestTask = await page.evaluate(() => (window as unknown as Watched).longestTask);
    return { time, longestTask, bytes: searchBytes(server, origin + time) };
  } finally {
    await context.close();
  }
}

/** The bytes of each query. */
async function askInTurn(
  browser: Browser,
  server: CountingServer,
  searchPath: string,
  queries: readonly string[],
): Promise<number[]> {
  const context = await browser.newContext();
  const bytes: number[] = [];
  try {
    const page = await context.newPage();
    server.sent.length = 0;
    await page.goto(`${server.url}${searchPath}?q=${encodeURIComponent(queries[0] ?? '')}`);
    await settled(page, server);
    bytes.push(searchBytes(server));
    for (const query of queries.slice(1)) {
      server.sent.length = 0;
      await page.fill('#ricerca-parole', query);
      await page.press('#ricerca-parole', 'Enter');
      await settled(page, server);
      bytes.push(searchBytes(server));
    }
    return bytes;
  } finally {
    await context.close();
  }
}

/** Nothing is being searched for, and nothing has been asked of the server for a while. */
async function settled(page: Page, server: CountingServer): Promise<void> {
  await page.waitForTimeout(400);
  await page.waitForSelector('#risultati[aria-busy="false"]', { state: 'attached', timeout: 60_000 });
  for (let before = -1; before !== server.sent.length;) {
    before = server.sent.length;
    await page.waitForTimeout(300);
  }
}

/** What was sent for the search: not the page itself, its styles, fonts and images. */
function searchBytes({ sent }: CountingServer, until = Infinity): number {
  return sent
    .filter(({ path, at }) => at <= until && (/\.(?:js|json)$/u.test(path) || path.includes('/pagefind/')))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

interface Watched {
  firstResultAt: number;
  longestTask: number;
}

/** Runs in the page, before everything else: notes when the first result stands in it, and long tasks. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#risultati [data-risultato], #risultati[data-risultato]')) return;
    watched.firstResultAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
