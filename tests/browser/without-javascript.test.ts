import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, insideAddress, readPage } from '../support/built-site.ts';
import { samplePages } from '../support/sample-pages.ts';
import { recipes } from '../support/sites.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';
import { publishedEntries } from '../support/written-entries.ts';

let site: VisitedSite;
let plain: Page;
let scripted: Page;

beforeAll(async () => {
  site = await visitSite();
  plain = await site.browser.newPage({ javaScriptEnabled: false });
  scripted = await site.browser.newPage();
});

afterAll(() => site.close());

describe('without JavaScript', () => {
  const pages = samplePages().filter(({ address }) => !address.startsWith(pathOf('search')) && !address.includes('?'));

  test.each(pages)('$what ($address) shows all that it has', async ({ address }) => {
    for (const page of [plain, scripted]) {
      await open(page, `${site.root}${address}`);
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
    }
    expect(await plain.evaluate(readPageAsShown)).toEqual(await scripted.evaluate(readPageAsShown));
    expect(await plain.evaluate(findWhatIsNotShown)).toEqual([]);
  });

  test('any statement is reached from the home page with three clicks', async () => {
    const ways = waysFromHome();
    const statements = publishedEntries(builtSite().contentDir, recipes.real.today)
      .filter(({ kind }) => kind === 'statements')
      .map(({ address }) => address);
    const sample = statements.filter((_, at) => at % Math.ceil(statements.length / 10) === 0);
    expect(sample.length).toBeGreaterThan(5);
    for (const statement of sample) {
      const way = ways.get(statement) ?? [];
      expect(way.length, statement).toBeLessThanOrEqual(3);
      await plain.goto(`${site.root}/`);
      for (const href of way) await plain.locator(`a[href="${href}"]:visible`).first().click();
      expect(new URL(plain.url()).pathname).toBe(statement);
    }
  });
});

/** What a reader sees and where it leads, without the marks that a program makes. */
function readPageAsShown(): { text: string; links: string[] } {
  return {
    text: document.body.innerText,
    links: [...document.querySelectorAll('a')].filter((a) => a.checkVisibility()).map((a) => a.href),
  };
}

/**
 * Words of the page that are displayed nowhere on it: of two tables of contents one is, as the window is wide. Notes
 * wait to be called (`reading.test.ts`), and what a drawing says to who listens is in none of its shapes.
 */
function findWhatIsNotShown(): string[] {
  const shown = document.body.innerText;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    // The second source of a list has a semicolon in place of the word that the first has.
    if (!text || !parent || shown.includes(text)) continue;
    if (parent.closest('script, style, template, .source-reference .prefix, [popover], title, desc')) continue;
    // Where the window has room, nothing is folded and no way back is needed.
    if (parent.closest('summary, .to-contents')) continue;
    const isShown = parent.checkVisibility({
      checkOpacity: true,
      checkVisibilityCSS: true,
      contentVisibilityAuto: true,
    });
    if (!isShown) hidden.push(text);
  }
  return hidden;
}

/** The links that lead from the home page to each page, by the shortest way. */
function waysFromHome(): Map<string, string[]> {
  const ways = new Map<string, string[]>([['/', []]]);
  const known = new Set(allPages().map(({ address }) => address));
  for (const [address, way] of ways) {
    if (way.length === 3) continue;
    const page = readPage(address);
    for (const a of page.root.querySelectorAll('a[href]')) {
      // What is folded, or a note, wants one more press.
      if (a.closest('details') ?? a.closest('[popover]')) continue;
      const href = a.getAttribute('href')!;
      const target = insideAddress(href, page);
      if (target !== undefined && known.has(target) && !ways.has(target)) ways.set(target, [...way, href]);
    }
  }
  return ways;
}
