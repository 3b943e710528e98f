import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { samplePages, type SamplePage } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

let site: VisitedSite;
let page: Page;

beforeAll(async () => {
  site = await visitSite();
  // Whoever asks for less motion is not scrolled slowly: each step is over when its key is up.
  page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
});

afterAll(() => site.close());

/** Pages that are laid out like others stand here once. */
const pages = samplePages().filter(({ what }) => !what.includes(' by ') || what === 'events by place');

describe('with the keyboard alone', () => {
  test.each(pages)('$what ($address) is walked in its order, in sight, from end to end', async ({ address }) => {
    await open(page, `${site.root}${address}`);
    const expected = await page.evaluate(listStops);
    const walked: string[] = [];
    const faults: string[] = [];
    for (let step = 0; step <= expected.length; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(lookAtFocus);
      if (!stop) break;
      // A day has several parts in which the focus stands, one after the other.
      if (stop.isDay && stop.name === walked.at(-1)) {
        step -= 1;
        continue;
      }
      walked.push(stop.name);
      faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
    }
    expect(walked).toEqual(expected);
    expect(faults).toEqual([]);
  });
});

describe('the first press of Tab', () => {
  test.each(['home', 'one of articles', 'search'])('offers to skip to the content: %s', async (what) => {
    await open(page, `${site.root}${addressOf(what)}`);
    const before = await page.evaluate(() => document.querySelector('.skip-link')?.getBoundingClientRect().bottom);
    expect(before).toBeLessThanOrEqual(0);

    await page.keyboard.press('Tab');
    const skip = page.locator('.skip-link:focus');
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);

    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
    await page.keyboard.press('Tab');
    const isFirst = await page.evaluate(
      () => document.activeElement === document.querySelector('main :is(a[href], button, input, summary)'),
    );
    expect(isFirst).toBe(true);
  });
});

test('what is folded on the home page opens with a key, and its links come next', async () => {
  await open(page, `${site.root}/`);
  const folded = page.locator('main details').first();
  expect(await folded.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await folded.evaluate((details) => details.querySelector('a') === document.activeElement)).toBe(true);
});

test('a table wider than the screen is reached and scrolled', async () => {
  const file = builtSite().files.find(
    (path) => path.endsWith('.html') && builtSite().read(path).includes('table-scroll'),
  );
  expect(file).toBeDefined();
  await page.setViewportSize({ width: 520, height: 700 });
  await open(page, `${site.root}/${file!.replace(/index\.html$/u, '')}`);
  await page.evaluate(() => {
    const larger = new CSSStyleSheet();
    larger.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [larger];
  });
  const region = page.locator('.table-scroll').first();
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  expect(await page.evaluate(listStops)).toContain(await region.evaluate(nameOf));

  await region.focus();
  expect(await page.evaluate(lookAtFocus)).toMatchObject({ faults: [] });
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

beforeEach(() => page.setViewportSize({ width: 1280, height: 800 }));

function addressOf(wanted: string): string {
  return samplePages().find(({ what }: SamplePage) => what === wanted)!.address;
}

/** The functions below run in the page, each by itself. */
function nameOf(element: Element): string {
  const all = [...document.body.querySelectorAll('*')];
  return `${all.indexOf(element)} ${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
}

/** Everything that a keyboard should reach, in the order of the text. */
function listStops(): string[] {
  const all = [...document.body.querySelectorAll('*')];
  const groups = new Set<string>();
  return (
    all
      .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.matches(':disabled'))
      // One of several that are walked with arrows.
      .filter((element) => element.getAttribute('tabindex') !== '-1')
      .filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const chosen = document.querySelector(`input[name="${element.name}"]:checked`) ?? element;
        if (element !== chosen || groups.has(element.name)) return false;
        groups.add(element.name);
        return true;
      })
      .map(
        (element) =>
          `${all.indexOf(element)} ${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
      )
  );
}

/** Where the focus is, and what keeps a reader from seeing it; nothing when it has left the page. */
function lookAtFocus(): { name: string; isDay: boolean; faults: string[] } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const faults: string[] = [];

  // A button drawn as a pill shows the focus of the field that lies on it.
  const outlined = [element, element.nextElementSibling].find((candidate) => {
    const { outlineStyle, outlineWidth } = candidate
      ? getComputedStyle(candidate)
      : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!outlined) faults.push('nothing shows that it has the focus');
  else {
    const contrast = contrastOf(getComputedStyle(outlined).outlineColor, backgroundOf(outlined.parentElement));
    if (contrast < 3) faults.push(`its outline has a contrast of ${contrast.toFixed(1)}`);
  }

  const rects = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeen = rects.some((rect) =>
    [
      [rect.left + rect.width / 2, rect.top + rect.height / 2],
      [rect.left + 2, rect.top + 2],
      [rect.right - 2, rect.bottom - 2],
    ].some(([x, y]) => {
      const top = document.elementFromPoint(x!, y!);
      return top !== null && element.contains(top);
    }),
  );
  if (!isSeen) faults.push('something covers it, or it is off the screen');

  const all = [...document.body.querySelectorAll('*')];
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
  return {
    name: `${all.indexOf(element)} ${element.tagName} ${text}`,
    isDay: element.matches('[type="date"]'),
    faults,
  };

  function backgroundOf(start: Element | null): string {
    for (let at = start; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$/u.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrastOf(one: string, other: string): number {
    const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function luminanceOf(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
