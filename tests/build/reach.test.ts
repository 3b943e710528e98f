import { describe, expect, test } from 'vitest';
import { kinds, pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, insideAddress, readPage } from '../support/built-site.ts';
import { recipes, siteNames, type SiteName } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

describe.each(siteNames)('from the home page of the %s site', (name) => {
  const steps = stepsFromHome(name);

  test('every statement is within three links', () => {
    const statements = publishedEntries(builtSite(name).contentDir, recipes[name].today).filter(
      ({ kind }) => kind === 'statements',
    );
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map(({ address }) => address).filter((address) => (steps.get(address) ?? Infinity) > 3)).toEqual(
      [],
    );
  });

  test('every page can be reached, but those that have nothing in them yet, the one for those who are lost and the specimen', () => {
    const entries = publishedEntries(builtSite(name).contentDir, recipes[name].today);
    const empty = kinds.filter((kind) => !entries.some((entry) => entry.kind === kind)).map((kind) => pathOf(kind));
    const pages = allPages(name).map(({ address }) => address);
    expect(pages.filter((address) => !steps.has(address))).toEqual(['/404.html', pathOf('specimen'), ...empty]);
  });
});

/** How many links each page is from the home page. */
function stepsFromHome(name: SiteName): Map<string, number> {
  const steps = new Map([['/', 0]]);
  const known = new Set(allPages(name).map(({ address }) => address));
  for (const [address, count] of steps) {
    const page = readPage(address, name);
    for (const a of page.root.querySelectorAll('a[href]')) {
      const target = insideAddress(a.getAttribute('href')!, page, name);
      if (target !== undefined && known.has(target) && !steps.has(target)) steps.set(target, count + 1);
    }
  }
  return steps;
}
