import { describe, expect, test } from 'vitest';
import { findEqualPage, type EqualPage } from '../../src/search/equal-page.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { facetNames, passes, type Filters, type RecordTable } from '../../src/search/record-table.ts';
import { builtSite, hasPage, insideAddress, readPage } from '../support/built-site.ts';
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

  /** Every search for one or two values. */
  function searches(): Filters[] {
    const values = facetNames.flatMap((facet) => table.facets[facet].values.map(([id]) => ({ facet, id })));
    const pairs = values
      .filter(({ facet }) => facet === 'kind')
      .flatMap(({ id: kind }) =>
        values.filter(({ facet }) => facet !== 'kind').map(({ facet, id }): Filters => ({ kind, [facet]: id })),
      );
    return [...values.map(({ facet, id }): Filters => ({ [facet]: id })), ...pairs];
  }

  function found(filters: Filters): number[] {
    return table.dayOf.map((_, record) => record).filter((record) => passes(table, record, filters));
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
