import axe from 'axe-core';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('axe finds nothing wrong, light and dark, wide and narrow, nor do we in what it does not see', () => {
  test.each(samplePages())('$what: $address', async ({ address }) => {
    await open(page, `${site.root}${address}`);
    // Through the debugger, as the policy of the pages lets nobody else's script in.
    await page.evaluate(axe.source);
    const faults = await page.evaluate(findWhatAxeDoesNotSee);
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        faults.push(...(await findFaults()).map((fault) => `${width} ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});

function findFaults(): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`),
    );
  }, tags);
}

/** Times that no machine understands, headings out of their order, parts of the page with the name of another. */
function findWhatAxeDoesNotSee(): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

  const times = shown('time').flatMap((time) => {
    const { dateTime } = time as HTMLTimeElement;
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(dateTime) ?? [];
    const isDay = new Date(`${year}-${month}-${day}T00:00Z`).toJSON()?.startsWith(`${year}-${month}-${day}`) ?? false;
    return isDay && textOf(time) !== '' ? [] : [`time: ${time.outerHTML}`];
  });

  const headings = shown('h1, h2, h3, h4, h5, h6');
  const jumps = headings.flatMap((heading, at) => {
    const before = at === 0 ? 0 : Number(headings[at - 1]!.tagName[1]);
    return Number(heading.tagName[1]) > before + 1
      ? [`heading: ${heading.tagName} «${textOf(heading)}» after h${before}`]
      : [];
  });

  const parts = shown('nav, aside, section[aria-labelledby], form[role="search"], [role="region"]').map((part) => {
    const labelledBy = part.getAttribute('aria-labelledby');
    const name = labelledBy === null ? part.getAttribute('aria-label') : textOf(document.getElementById(labelledBy));
    return `${part.getAttribute('role') ?? part.tagName} «${name ?? ''}»`;
  });
  const repeated = parts.filter((part, at) => parts.indexOf(part) !== at);
  const nameless = parts.filter((part) => part.startsWith('NAV «»'));
  return [...times, ...jumps, ...repeated.map((part) => `twice: ${part}`), ...nameless];
}
