import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { allPages } from '../support/built-site.ts';
import { samplePages } from '../support/sample-pages.ts';
import { visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;
let context: BrowserContext;
let page: Page;

/** Nobody needs a script to read. */
beforeAll(async () => {
  site = await visitSite();
  context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});

afterAll(() => site.close());

beforeEach(() => page.setViewportSize({ width: 390, height: 844 }));

/** The longest article, which has numbers of sources and a table of contents. */
const article = samplePages().find(({ what }) => what === 'one of articles')!.address;

describe('the number of a source', () => {
  test.each(['home', 'article'])('shows the source where the reader is: %s', async (where) => {
    await page.goto(`${site.root}${where === 'home' ? '/' : article}`);
    const number = page.locator('.citation button').nth(3);
    await number.scrollIntoViewIfNeeded();
    const before = await scrolled();
    const note = page.locator(`#${await number.getAttribute('popovertarget')}`);
    expect(await note.isVisible()).toBe(false);

    await number.click();
    expect(await note.isVisible()).toBe(true);
    expect(await scrolled()).toBe(before);
    const box = (await note.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(845);
    expect(await note.innerText()).toContain(`Fonte ${(await number.innerText()).replace(/\D/gu, '')}.`);
  });

  test('is closed with Esc, or with its button, and leaves the reader where they were', async () => {
    await page.goto(`${site.root}${article}`);
    const number = page.locator('.citation button').first();
    const note = page.locator(`#${await number.getAttribute('popovertarget')}`);
    await number.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await number.evaluate((button) => button === document.activeElement)).toBe(true);

    await number.click();
    await note.locator('button').click();
    expect(await note.isVisible()).toBe(false);
  });

  test('is reached with the keyboard next to what it opens', async () => {
    await page.goto(`${site.root}${article}`);
    const number = page.locator('.citation button').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const note = page.locator(`#${await number.getAttribute('popovertarget')}`);
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('is never parted from the word that it follows', async () => {
    await page.goto(`${site.root}${article}`);
    const parted = await page.locator('.citation').evaluateAll((citations) =>
      citations
        .filter((citation) => citation.previousSibling?.nodeType === Node.TEXT_NODE)
        .filter((citation) => /\S$/u.test(citation.previousSibling?.nodeValue ?? ''))
        .filter((citation) => {
          const range = document.createRange();
          const { length } = citation.previousSibling as Text;
          range.setStart(citation.previousSibling!, length - 1);
          range.setEnd(citation.previousSibling!, length);
          return range.getBoundingClientRect().bottom < citation.getBoundingClientRect().top;
        })
        .map((citation) => citation.parentElement?.textContent),
    );
    expect(parted).toEqual([]);
  });
});

test('a note of a text comes to where the reader is, and its arrow leaves them there', async () => {
  const other = await visitSite('another');
  const reader = await other.browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 600 } });
  await reader.goto(`${other.root}${annotated()}`);
  const mark = reader.locator('[data-footnote-ref]').first();
  await mark.scrollIntoViewIfNeeded();
  const before = (await mark.boundingBox())!.y;
  await mark.click();
  const note = (await reader.locator('.footnotes li').first().boundingBox())!;
  expect(note.y + note.height).toBeLessThanOrEqual(601);
  expect(Math.abs((await mark.boundingBox())!.y - before)).toBeLessThan(40);

  await reader.locator('[data-footnote-backref]').first().click();
  const after = (await mark.boundingBox())!.y;
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(600);
  await other.close();
});

describe('the table of contents of a long text', () => {
  test('is folded above the text on a phone, and a link at the foot of the window leads back to it', async () => {
    await page.goto(`${site.root}${article}`);
    const contents = page.locator('#indice');
    await contents.locator('summary').click();
    await contents.locator('a').last().click();
    const back = page.locator('.to-contents');
    expect(await contents.evaluate((nav) => nav.getBoundingClientRect().bottom)).toBeLessThan(0);
    expect((await back.boundingBox())!.y).toBeGreaterThan(700);
    await back.click();
    expect(await contents.evaluate((nav) => nav.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });

  test('stays beside the text at a desk, however far one has read', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site.root}${article}`);
    const beside = page.locator('.toc.beside');
    await page.locator('.prose > h2').last().scrollIntoViewIfNeeded();
    const box = (await beside.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(800);
    expect(await page.locator('.to-contents').isVisible()).toBe(false);
  });
});

test('the home page answers on one screen of a phone: what this is, where things stand, the last fact, the next date', async () => {
  await page.goto(`${site.root}/`);
  const answers = ['.what-this-is', 'h1', '.lead', '.fresh > div:nth-child(1)', '.fresh > div:nth-child(3)'];
  for (const answer of answers) {
    const box = (await page.locator(`main ${answer}`).first().boundingBox())!;
    expect(box.y + box.height, answer).toBeLessThanOrEqual(844);
  }
});

describe('statements in a list', () => {
  const boxesOf = (selector: string) =>
    page.locator(`.cards ${selector}`).evaluateAll((all) =>
      all.slice(0, 4).map((one) => {
        const { left, top, bottom } = one.getBoundingClientRect();
        return { left: Math.round(left), top: Math.round(top), bottom: Math.round(bottom) };
      }),
    );

  test('stand two by two at a desk, read along the row, their feet on one line', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${site.root}${pathOf('statements')}`);
    const [first, second, third] = await boxesOf('.statement');
    expect(second!.top).toBe(first!.top);
    expect(second!.left).toBeGreaterThan(first!.left);
    expect(third).toMatchObject({ left: first!.left });
    const feet = await boxesOf('.written-where');
    expect(feet[1]!.bottom).toBe(feet[0]!.bottom);
    expect(feet[3]!.bottom).toBe(feet[2]!.bottom);
  });

  test('stand one below the other on a phone', async () => {
    await page.goto(`${site.root}${pathOf('statements')}`);
    expect(new Set((await boxesOf('.statement')).map(({ left }) => left)).size).toBe(1);
  });
});

describe.each([
  ['articles', 'main .entries > li'],
  ['sources', 'main .sources-list > li'],
  ['glossary', 'main .glossary > div'],
] as const)('the list of %s', (section, one) => {
  const leftEdges = () =>
    page
      .locator(one)
      .evaluateAll((all) => new Set(all.map((item) => Math.round(item.getBoundingClientRect().left))).size);

  test('stands in columns at a desk, so that half the sheet is not empty', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${site.root}${pathOf(section)}`);
    expect(await leftEdges()).toBeGreaterThan(1);
  });

  test('stands in one column on a phone', async () => {
    await page.goto(`${site.root}${pathOf(section)}`);
    expect(await leftEdges()).toBe(1);
  });
});

test('an apostrophe never touches the accent of the letter that follows', async () => {
  await page.goto(`${site.root}${article}`);
  const [together, apart] = await page.evaluate(() => {
    const line = document.querySelector('.prose p')!;
    const widthOf = (text: string) => {
      const span = document.createElement('span');
      span.textContent = text;
      line.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    return [widthOf('’è'), widthOf('’') + widthOf('è')];
  });
  expect(together).toBeGreaterThanOrEqual(apart - 0.1);
});

/** An article with a note. */
function annotated(): string {
  return allPages('another').find(({ root }) => root.querySelector('[data-footnote-ref]'))!.address;
}

/** How far down the reader is, in pixels. */
function scrolled(): Promise<number> {
  return page.evaluate(() => window.scrollY);
}
