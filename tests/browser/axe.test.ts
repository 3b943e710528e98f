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

describe('axe finds nothing wrong, light and dark, wide and narrow', () => {
  test.each(samplePages())('$what: $address', async ({ address }) => {
    await open(page, `${site.root}${address}`);
    // Through the debugger, as the policy of the pages lets nobody else's script in.
    await page.evaluate(axe.source);
    const faults: string[] = [];
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
