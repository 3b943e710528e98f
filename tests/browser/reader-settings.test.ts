import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;
let page: Page;

beforeAll(async () => {
  site = await visitSite();
  page = await site.browser.newPage();
});

afterAll(() => site.close());

describe('what a reader has chosen for every site is respected', () => {
  test.each(samplePages())('$what: $address', async ({ address }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', media: 'screen' });
    await open(page, `${site.root}${address}`);
    expect(await page.evaluate(findMotion)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(findUnseen), colorScheme).toEqual([]);
    }
  });
});

describe('on paper there is the text, its sources with their addresses, and nothing to press', () => {
  test.each(samplePages())('$what: $address', async ({ address }) => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'reduce', colorScheme: 'dark' });
    await page.setViewportSize({ width: 720, height: 1000 });
    await open(page, `${site.root}${address}`);
    await page.evaluate(markTextOfContent);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(findFaultsOnPaper)).toEqual([]);
  });
});

test('with letters twice as large the text keeps most of a wide window, and marks grow with their words', async () => {
  await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const article = samplePages().find(({ what }) => what === 'one of articles')!;
  await open(page, `${site.root}${article.address}`);
  const measure = () =>
    page.evaluate(() => {
      const widthOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().width;
      return { share: widthOf('.with-aside > article') / widthOf('.with-aside'), mark: widthOf('.site-header svg') };
    });
  const before = await measure();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const after = await measure();
  expect(after.share).toBeGreaterThan(0.6);
  expect(after.mark).toBe(2 * before.mark);
});

test('who reads with forced colours can tell where they are and which filter is chosen', async () => {
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const searched = samplePages().find(({ what }) => what === 'search with results')!;
  await open(page, `${site.root}${searched.address}`);
  const looks = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => [
      ...new Set(
        elements.map((element) => {
          const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(element);
          return [borderTopWidth, borderBottomWidth, textDecorationLine].join(' ');
        }),
      ),
    ]);
  const [chosen, others] = [await looks('.pill input:checked + span'), await looks('.pill input:not(:checked) + span')];
  expect(chosen).toHaveLength(1);
  expect(others).toHaveLength(1);
  expect(chosen).not.toEqual(others);

  const [here, elsewhere] = [await looks('.site-header .search'), await looks('.site-header .entries a')];
  expect(here).not.toEqual(elsewhere);
});

/** The functions below run in the page, each by itself. Whatever moves without being asked. */
function findMotion(): string[] {
  const moving = document.getAnimations().map(() => 'an animation');
  const all = [document.documentElement, ...document.body.querySelectorAll('*')];
  return all.reduce((faults, element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    if (animationName === 'none' && /^0s(?:, 0s)*$/u.test(transitionDuration) && scrollBehavior === 'auto')
      return faults;
    return [...faults, `<${element.tagName.toLowerCase()} class="${element.className}">`];
  }, moving);
}

/** Text in the colour of what lies under it; controls without an edge, or, where they look like links, a line. */
function findUnseen(): string[] {
  const canvas = (color: string) => /^rgba\(.*, 0\)$/u.test(color);
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('script, template')) return [];
    const name = `<${element.tagName.toLowerCase()} class="${element.className}"> «${(element.textContent ?? '').trim().slice(0, 30)}»`;
    const style = getComputedStyle(element);
    if (element.matches('button:not(.citation > *), select, input:not([type="radio"])')) {
      const hasEdge = parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none';
      const isLine = style.textDecorationLine === 'underline';
      if (!isLine && (!hasEdge || canvas(style.borderTopColor))) return [`no edge: ${name}`];
    }
    if (style.forcedColorAdjust === 'none') return [`keeps its own colours: ${name}`];
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())) return [];
    let under: Element | null = element;
    while (under && canvas(getComputedStyle(under).backgroundColor)) under = under.parentElement;
    const background = getComputedStyle(under ?? document.documentElement).backgroundColor;
    return style.color === background ? [`as its background: ${name}`] : [];
  });
}

/** Notes on each text of the content that it is shown on the screen, folded ones included. */
function markTextOfContent(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll('main *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (hasText && element.checkVisibility({ checkVisibilityCSS: true })) element.setAttribute('data-shown', '');
  }
  for (const details of document.querySelectorAll('details')) details.open = false;
}

/** Text of the content that paper loses, furniture that it keeps, light text, sources without their address. */
function findFaultsOnPaper(): string[] {
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> «${(element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40)}»`;
  const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px past the edge of the sheet`);
  for (const element of document.querySelectorAll('[data-shown]')) {
    if (element.closest('nav, form, .no-print, button, summary, .search-guide')) continue;
    if (!isShown(element)) faults.push(`lost: ${nameOf(element)}`);
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/gu) ?? []).map(Number);
    if (Math.max(red, green, blue) > 160) faults.push(`too light: ${nameOf(element)}`);
  }
  for (const element of document.querySelectorAll(
    'body > header a:not(.name), nav, form, button:not(.citation > *), .skip-link, .highlight-bar',
  )) {
    if (isShown(element)) faults.push(`furniture: ${nameOf(element)}`);
  }
  // A line that is too long would shrink every other.
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the paper');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[rel~="external"]')) {
    const { content } = getComputedStyle(link, '::after');
    if (isShown(link) && !`${link.textContent} ${content}`.includes(link.getAttribute('href')!))
      faults.push(`no address: ${nameOf(link)}`);
  }
  // What is high for a finger on the screen is as high as its letters here.
  for (const link of document.querySelectorAll('main a')) {
    const range = document.createRange();
    range.selectNodeContents(link);
    const room = link.getBoundingClientRect().height - range.getBoundingClientRect().height;
    if (isShown(link) && room > 16) faults.push(`${room} px of room for a finger: ${nameOf(link)}`);
  }
  const foot = document.querySelector('body > footer')!.getBoundingClientRect().top;
  const lines = [...document.querySelectorAll('main :is(p, li, dd, td, a)')].filter(isShown);
  const end = Math.max(...lines.map((element) => element.getBoundingClientRect().bottom));
  if (foot - end > 160) faults.push(`${foot - end} px of empty paper before the foot`);
  return faults;
}
