import type { Browser } from 'playwright-core';
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
