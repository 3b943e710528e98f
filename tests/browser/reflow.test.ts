import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestPages, samplePages } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;

beforeAll(async () => {
  site = await visitSite();
});

afterAll(() => site.close());

/** Each of the ways in which somebody reads a page larger, or in less room. */
const ways: { way: string; width: number; css?: string }[] = [
  { way: 'on 320 pixels', width: 320 },
  { way: 'with text twice as large', width: 1280, css: 'html { font-size: 200% !important; }' },
  { way: 'with text twice as large, on 640 pixels', width: 640, css: 'html { font-size: 200% !important; }' },
  {
    way: 'with more room between lines, words and letters, on 320 pixels',
    width: 320,
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  },
];

describe('nothing is cut, hidden or pushed out of the page', () => {
  const pages = new Map([...samplePages(), ...longestPages(10)].map(({ what, address }) => [address, what]));
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage();
  });

  test.each([...pages].map(([address, what]) => ({ what, address })))('$what: $address', async ({ address }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${site.root}${address}`);
    const faults: string[] = [];
    for (const { way, width, css = '' } of ways) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(dress, css);
      faults.push(...(await page.evaluate(findLostText)).map((fault) => `${way}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test.each(samplePages())('no number goes on on the next line, on 320 pixels: $address', async ({ address }) => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 700 } });
  await open(page, `${site.root}${address}`);
  expect(await page.evaluate(findPartedNumbers)).toEqual([]);
  await page.close();
});

test('the sections of the header stand in one row on 320 pixels, whichever is the current one', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 700 } });
  await open(page, `${site.root}/`);
  const links = page.locator('.site-header .entries a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await open(page, `${site.root}${address}`);
    const rows = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect([address, new Set(rows).size]).toEqual([address, 1]);
  }
  await page.close();
});

describe('on a phone, what stands by itself is large enough for a finger', () => {
  const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage(phone);
  });

  test.each(samplePages())('$what: $address', async ({ address }) => {
    await open(page, `${site.root}${address}`);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });
});

/** The functions below run in the page, each by itself. Gives it a style as a reader’s own, which the policy does not stop. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Numbers that are broken in two, but in what is to be copied, where an address may be longer than a line. */
function findPartedNumbers(): string[] {
  const parted: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('.visually-hidden, .skip-link, .citation-text, pre, code, a[href^="http"]'))
      continue;
    for (const { 0: number, index } of (node.nodeValue ?? '').matchAll(/\d+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) parted.push(node.nodeValue ?? '');
    }
  }
  return parted;
}

/** Text that leaves the page sideways, is cut by its box, squeezed to a few letters a line, or lies on other text. */
function findLostText(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
  }
  const holders = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !element.closest('.visually-hidden, .skip-link, template, script, style, svg, select, input') &&
      element.checkVisibility({ checkVisibilityCSS: true }),
  );

  for (const element of holders) {
    const style = getComputedStyle(element);
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    const isCut =
      (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut || style.textOverflow === 'ellipsis') faults.push(`cut: ${describeElement(element)}`);
  }

  const leaves = holders.filter(hasOwnText);
  for (const element of leaves) {
    if (element.closest('[tabindex="0"]')) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > width + 1) faults.push(`outside: ${describeElement(element)}`);
  }

  for (const element of leaves) {
    const { display, fontSize } = getComputedStyle(element);
    const { width: room } = element.getBoundingClientRect();
    const words = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('');
    if (display !== 'inline' && words.trim().length > 30 && room < 5 * parseFloat(fontSize)) {
      faults.push(`squeezed: ${describeElement(element)}`);
    }
  }

  // What lies on something else: blocks of text that are not one inside the other.
  const blocks = leaves
    .filter((element) => getComputedStyle(element).display !== 'inline')
    // What follows the reader at the foot of the window lies on the text by design.
    .filter((element) => !element.closest('.highlight-bar, .to-contents'))
    .map((element) => ({ element, rect: element.getBoundingClientRect() }))
    .sort((a, b) => a.rect.top - b.rect.top);
  for (const [at, { element, rect }] of blocks.entries()) {
    for (const other of blocks.slice(at + 1, at + 30)) {
      if (other.rect.top > rect.bottom - 2) break;
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const isBeside = other.rect.left > rect.right - 2 || other.rect.right < rect.left + 2;
      if (!isBeside) faults.push(`${describeElement(element)} lies on ${describeElement(other.element)}`);
    }
  }
  return faults;

  function hasOwnText(element: Element): boolean {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  }

  function describeElement(element: Element): string {
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40);
    return `<${element.tagName.toLowerCase()} class="${element.className}"> «${text}»`;
  }
}

/**
 * Links and controls under 44 pixels, and those of which a finger finds another. Left out, as WCAG does: links among
 * words of their line, the numbers of citations and notes, and links to where a large one of the page leads too.
 */
function findSmallTargets(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.matches('.skip-link'))
    .filter((element) => !isAmongWords(element) && !element.closest('.citation'))
    .map((element) => ({ element, rect: element.getBoundingClientRect() }));
  const isLarge = ({ rect }: (typeof targets)[number]) => rect.width >= 24 && rect.height >= 43.9;
  const large = targets.filter(isLarge);
  const reached = new Set(large.map(({ element }) => element.getAttribute('href')));

  const small = targets.filter((target) => !isLarge(target) && !reached.has(target.element.getAttribute('href')));
  const crowded = large.flatMap(({ element, rect }, at) =>
    large
      .slice(at + 1)
      .filter((other) => other.element.parentElement !== element.parentElement)
      .filter((other) => ![element, other.element].some((one) => one.matches('.to-contents')))
      .filter(({ rect: next }) => next.left < rect.right - 4 && next.right > rect.left + 4)
      .filter(({ rect: next }) => Math.min(rect.bottom, next.bottom) - Math.max(rect.top, next.top) > 12)
      .map((other) => `${describeTarget(element)} lies under ${describeTarget(other.element)}`),
  );
  return [
    ...small.map(
      ({ element, rect }) => `${describeTarget(element)}: ${Math.round(rect.width)} × ${Math.round(rect.height)}`,
    ),
    ...crowded,
  ];

  function isAmongWords(element: Element): boolean {
    if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const words = document.createTreeWalker(block!, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (/\p{L}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('a, .visually-hidden')) return true;
    }
    return false;
  }

  function describeTarget(element: Element): string {
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40);
    const { tagName, className } = element.parentElement!;
    return `<${element.tagName.toLowerCase()} class="${element.className}"> «${text}» in <${tagName.toLowerCase()} class="${className}">`;
  }
}
