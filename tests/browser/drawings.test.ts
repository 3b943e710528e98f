import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { samplePages } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;
let page: Page;

beforeAll(async () => {
  site = await visitSite();
  page = await site.browser.newPage();
});

afterAll(() => site.close());

const drawn = samplePages().filter(({ what }) =>
  ['all events', 'all figures', 'one of figures', 'all commitments', 'all actors', 'one of actors, person'].includes(
    what,
  ),
);

describe('the timeline', () => {
  const visit = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${site.root}${pathOf('events')}`);
  };
  const placesOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));

  test('has a side of the table at the same place in every event where there is room', async () => {
    await visit(1440);
    expect(new Set(await placesOf('.lane-1')).size).toBe(1);
    expect(new Set(await placesOf('.lane-3')).size).toBe(1);
    expect((await placesOf('.lane-3'))[0]).toBeGreaterThan((await placesOf('.lane-1'))[0]!);
  });

  test('has them one after the other in a line on a phone', async () => {
    await visit(320);
    const lefts = new Set(await placesOf('.lanes li:first-child'));
    expect(lefts.size).toBe(1);
  });

  test.each([320, 768, 1024, 1280])('keeps a month and its year on one line at %i pixels', async (width) => {
    await visit(width);
    const linesOf = await page
      .locator('.month time')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(linesOf.length).toBeGreaterThan(3);
    expect(linesOf.filter((lines) => lines !== 1)).toEqual([]);
  });

  test('folds its months on a phone, and shows them where there is room', async () => {
    const months = page.locator('.months nav a').first();
    await visit(320);
    expect(await months.isVisible()).toBe(false);
    await page.locator('.months summary').click();
    expect(await months.isVisible()).toBe(true);
    await visit(1440);
    expect(await months.isVisible()).toBe(true);
    expect(await page.locator('.months summary').isVisible()).toBe(false);
  });

  test('opens what hangs from an event with a key, and its links come next', async () => {
    await visit(1440);
    const folded = page.locator('.threads').first();
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await folded.evaluate((details) => details.querySelector('a') === document.activeElement)).toBe(true);
  });
});

describe('the words of a drawing', () => {
  test.each(drawn)('never lie on one another: $what ($address)', async ({ address }) => {
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${site.root}${address}`);
      expect(await page.evaluate(findCrowdedWords), String(width)).toEqual([]);
    }
  });
});

describe('on the narrowest phones', () => {
  test('nobody has to push the table of voices aside to read it', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, `${site.root}${pathOf('actors')}`);
    const table = page.locator('.table-scroll:has(.voices)');
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

describe('on paper', () => {
  test('a value and a day of the tables keep their line', async () => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await open(page, `${site.root}${pathOf('figures')}`);
    const parted = await page.locator('.drawing-table').evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('td:nth-of-type(1), time')]
          .filter((words) => {
            const range = document.createRange();
            range.selectNodeContents(words);
            return range.getClientRects().length !== 1;
          })
          .map((words) => words.textContent),
      ),
    );
    await page.emulateMedia({ media: 'screen' });
    expect(parted).toEqual([]);
  });
});

describe('with forced colours', () => {
  test.each(drawn)('every mark is seen: $what ($address)', async ({ address }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, `${site.root}${address}`);
      expect(await page.evaluate(findUnseenMarks), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });
});

/** The functions below run in the page, each by itself. Words of one drawing that touch, or leave the page. */
function findCrowdedWords(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main svg')].flatMap((svg) => {
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
    const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ words, box }, at) => {
      const next = boxes[at + 1];
      const faults = next && box.right > next.box.left ? [`«${words}» touches «${next.words}»`] : [];
      return box.right > width || box.left < 0 ? [...faults, `«${words}» leaves the page`] : faults;
    });
  });
}

/** Shapes of the content in a colour that is not the reader's own. */
function findUnseenMarks(): string[] {
  const sample = document.createElement('div');
  document.body.append(sample);
  const ink = getComputedStyle(sample).color;
  sample.remove();
  return [...document.querySelectorAll('main svg :is(path, rect, circle, text)')].flatMap((shape) => {
    if (!shape.checkVisibility()) return [];
    const { fill, stroke } = getComputedStyle(shape);
    const isSeen = fill === ink || stroke === ink;
    const svg = shape.closest('svg[class]')?.getAttribute('class') ?? shape.parentElement?.outerHTML.slice(0, 60);
    return isSeen ? [] : [`<${shape.tagName}> in «${svg}»: ${fill}, not ${ink}`];
  });
}
