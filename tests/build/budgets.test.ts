import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kinds, pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, type BuiltPage } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

const kB = 1000;

describe.each(siteNames)('what a reader of the %s site has to load', (name) => {
  const site = builtSite(name);
  const entries = publishedEntries(site.contentDir, recipes[name].today);
  const bodied = new Set(entries.filter(({ kind }) => readingKinds.includes(kind)).map(({ address }) => address));
  const reading = allPages(name).filter(
    ({ address }) => address === '/' || address === pathOf('method') || bodied.has(address),
  );

  const stylesOf = ({ root }: BuiltPage) =>
    root
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => link.getAttribute('href')!.slice(site.basePath.length));
  const compressed = new Map<string, number>();
  const sizeOf = (file: string) => {
    const size = compressed.get(file) ?? gzipSync(site.readBytes(file)).length;
    compressed.set(file, size);
    return size;
  };
  const stylesSize = (page: BuiltPage) => stylesOf(page).reduce((sum, file) => sum + sizeOf(file), 0);
  const pageSize = (page: BuiltPage) => gzipSync(page.html).length + stylesSize(page);
  const over = (limit: number, pages: readonly BuiltPage[], size: (page: BuiltPage) => number) =>
    pages.filter((page) => size(page) > limit).map((page) => `${page.address}: ${size(page)}`);

  test('to read a text is at most 30 kB of HTML and styles, compressed', () => {
    expect(reading.length).toBeGreaterThan(5);
    expect(over(30 * kB, reading, pageSize)).toEqual([]);
  });

  // Lists grow with every entry, and who adds one must not be stopped: at 40 kB they want to be parted, by years or pages.
  test('to read a list is at most 40 kB', () => {
    expect(allPages(name).length).toBeGreaterThan(10);
    expect(over(40 * kB, allPages(name), pageSize)).toEqual([]);
  });

  test('to see the first screen of a text is at most 14 kB: the styles and the first 16 kB of HTML', () => {
    expect(reading.length).toBeGreaterThan(5);
    const firstScreen = (page: BuiltPage) => stylesSize(page) + gzipSync(page.html.slice(0, 16 * kB)).length;
    expect(over(14 * kB, reading, firstScreen)).toEqual([]);
  });

  test('in fonts is at most 45 kB, whatever the page', () => {
    const fonts = site.files.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + site.readBytes(file).length, 0)).toBeLessThanOrEqual(45 * kB);
  });

  test('in programs is nothing more than a few lines, except to search', () => {
    const programs = (page: BuiltPage) =>
      page.root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')!);
    const weight = (page: BuiltPage) =>
      programs(page).reduce((sum, src) => sum + sizeOf(src.slice(site.basePath.length)), 0);
    expect(
      over(
        3 * kB,
        allPages(name).filter(({ address }) => address !== pathOf('search')),
        weight,
      ),
    ).toEqual([]);
  });

  test('never includes the search before it is asked for', () => {
    const eager = allPages(name).filter(({ root, address }) =>
      root.querySelector(
        `link[rel="preload"][href*="pagefind"], script[src*="pagefind"]${address === '/cerca/' ? '' : ', link[rel="modulepreload"]'}`,
      ),
    );
    expect(eager.map(({ address }) => address)).toEqual([]);
  });

  test('of the search asks at once for every program that its page cannot do without', () => {
    const page = allPages(name).find(({ address }) => address === '/cerca/');
    expect(page?.root.querySelectorAll('link[rel="modulepreload"]').length).toBeGreaterThan(0);
  });
});

/** Kinds whose pages are read from top to bottom; those of a person, a place, a topic or a source are lists. */
const readingKinds = kinds.filter((kind) => !['actors', 'places', 'topics', 'sources'].includes(kind));
