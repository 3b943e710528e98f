import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;

beforeAll(async () => {
  site = await visitSite();
});

afterAll(() => site.close());

describe('nothing moves while a page loads, even when the fonts are late', () => {
  const watched = ['home', 'one of articles', 'one of statements', 'all events', 'search'];

  test.each(samplePages().filter(({ what }) => watched.includes(what)))('$what: $address', async ({ address }) => {
    for (const width of [360, 1280]) expect(await shiftsOf(site.browser, address, width)).toEqual([]);
  });
});

describe('the first screen of a phone needs no more than 14 kB: the styles, and as much of the page as still fits', () => {
  const read = samplePages().filter(
    ({ what, address }) => ['home', 'method'].includes(what) || (what.startsWith('one of ') && !address.includes('?')),
  );

  test.each(read)('$what: $address', async ({ address }) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const page = await context.newPage();
    const url = `${site.root}${address}`;
    await open(page, url);
    const whole = await page.evaluate(readScreen);

    const html = await bodyOf(page, url);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href = '']) => href);
    const sizes = await Promise.all(
      styles.map(async (href) => compressed(await bodyOf(page, new URL(href, url).href))),
    );
    const beginning = beginningOf(html, 14_000 - sizes.reduce((sum, size) => sum + size, 0));
    await page.route(url, (route) => route.fulfill({ body: beginning, contentType: 'text/html;charset=utf-8' }));
    await open(page, url);
    expect(whole.length).toBeGreaterThan(3);
    expect(await page.evaluate(readScreen)).toEqual(whole);
    await context.close();
  });
});

async function bodyOf(page: Page, url: string): Promise<string> {
  return (await page.request.get(url)).text();
}

function compressed(text: string): number {
  return gzipSync(text).length;
}

/** As much of a text, from its beginning, as makes so many bytes when compressed. */
function beginningOf(text: string, bytes: number): string {
  let [fits, over] = [0, text.length + 1];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (compressed(text.slice(0, middle)) <= bytes) fits = middle;
    else over = middle;
  }
  return text.slice(0, fits);
}

/**
 * Runs in the page: each line of text on the first screen, where it stands. The way back to the contents, which follows
 * the reader, comes with the end of the text.
 */
function readScreen(): string[] {
  const lines: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim() || text.parentElement?.closest('.to-contents')) continue;
    if (!text.parentElement?.checkVisibility({ checkVisibilityCSS: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { top, left } = range.getBoundingClientRect();
    if (top < innerHeight) lines.push(`${Math.round(left)} ${Math.round(top)} ${text.nodeValue.trim().slice(0, 60)}`);
  }
  return lines;
}

/** Everything that moved on its own, with how much of the screen it took along. */
async function shiftsOf(browser: Browser, address: string, width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(watchShifts);
  await open(page, `${site.root}${address}`);
  await page.waitForTimeout(200);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  await context.close();
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  return total < 0.01 ? [] : shifts.map(({ value, what }) => `${width}: ${value.toFixed(3)} ${what}`);
}

interface Shift {
  value: number;
  what: string;
}

function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
      const what = entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '').join(' | ');
      shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
