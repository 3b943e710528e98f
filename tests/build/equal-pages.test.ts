import { describe, expect, test } from 'vitest';
import { findEqualPage, type EqualPage } from '../../src/search/equal-page.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { countMonths } from '../../src/search/count-months.ts';
import { readDays } from '../../src/search/day-span.ts';
import { narrow } from '../../src/search/narrow.ts';
import { facetNames, type Filters, type RecordTable } from '../../src/search/record-table.ts';
import { builtSite, hasPage, insideAddress, readPage } from '../support/built-site.ts';
import { allOf } from '../support/records.ts';
import { siteNames } from '../support/sites.ts';

describe.each(siteNames)('the pages of the %s site that are the same as a search', (name) => {
  const site = builtSite(name);
  const table = JSON.parse(site.read('pagefind/records.json')) as RecordTable;
  const pages = searches().flatMap((filters) => equalPage(filters) ?? []);

  test('are all there, with every feed that is promised', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter(({ feedPath }) => feedPath !== undefined).length).toBeGreaterThan(10);
    const missing = pages.flatMap(({ path, feedPath }) => [
      ...(hasPage(path, name) ? [] : [path]),
      ...(feedPath === undefined || site.files.includes(`${feedPath.slice(1)}feed.xml`) ? [] : [`${feedPath}feed.xml`]),
    ]);
    expect(missing).toEqual([]);
  });

  test('of a section’s entries link to as many of them as the search finds', () => {
    const section = /^\/(dichiarazioni|cronologia)\/[^/]+\/[^/]+\/$/u;
    const lists = searches().flatMap((filters) => {
      const page = equalPage(filters);
      const slug = page && section.exec(page.path)?.[1];
      return slug ? [{ path: page.path, slug, count: found(filters).length }] : [];
    });
    expect(lists.length).toBeGreaterThan(2);
    const wrong = lists.filter(({ path, slug, count }) => entriesOn(path, slug).size !== count);
    expect(wrong).toEqual([]);
  });

  /** Every search for one or two values, or for a month. */
  function searches(): Filters[] {
    const values = facetNames.flatMap((facet) =>
      table.facets[facet].values.map(([id]) => ({ facet, filter: { [facet]: id } as Filters })),
    );
    const months = countMonths(table, allOf(table)).flatMap((year) =>
      year.months.map(({ month }) => ({ facet: 'month', filter: readDays(month) as Filters })),
    );
    const all = [...values, ...months];
    const pairs = values
      .filter(({ facet }) => facet === 'kind')
      .flatMap((kind) =>
        all.filter(({ facet }) => facet !== 'kind').map(({ filter }): Filters => ({ ...kind.filter, ...filter })),
      );
    return [...all.map(({ filter }) => filter), ...pairs];
  }

  function found(filters: Filters): number[] {
    return narrow(table, allOf(table), filters);
  }

  function equalPage(filters: Filters): EqualPage | undefined {
    return findEqualPage(table, { query: parseQuery(''), filters }, found(filters));
  }

  function entriesOn(path: string, slug: string): Set<string> {
    const page = readPage(path, name);
    const links = page.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    const inside = links.flatMap((href) => insideAddress(href, page, name)?.replace(/[?#].*$/u, '') ?? []);
    return new Set(inside.filter((address) => new RegExp(`^/${slug}/[^/]+/$`, 'u').test(address)));
  }
});
