import { describe, expect, test } from 'vitest';
import { formatEdtf } from '../../src/lib/edtf.ts';
import type { Kind } from '../../src/site/sections.ts';
import { allPages, builtSite, readPage, textOf, type BuiltPage } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries, type WrittenEntry } from '../support/written-entries.ts';

/** What schema.org calls the page of an entry; kinds that it has no word for have only the way down to them. */
const types: Partial<Record<Kind, (entry: WrittenEntry) => string>> = {
  articles: () => 'NewsArticle',
  pressReleases: () => 'Article',
  events: () => 'Event',
  statements: () => 'Quotation',
  actors: ({ data }) => (data['kind'] === 'person' ? 'Person' : 'Organization'),
  sources: () => 'CreativeWork',
  glossary: () => 'DefinedTerm',
  places: () => 'Place',
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

describe.each(siteNames)('structured data of the %s site', (name) => {
  const { siteUrl, contentDir } = builtSite(name);
  const entries = publishedEntries(contentDir, recipes[name].today);

  test('is JSON about schema.org on every page', () => {
    const data = allPages(name).flatMap(dataOf);
    expect(data.length).toBeGreaterThan(allPages(name).length);
    expect(data.filter((object) => object['@context'] !== 'https://schema.org' || !object['@type'])).toEqual([]);
  });

  test('says of each entry what it is', () => {
    const wrong = entries.flatMap((entry) => {
      const expected = [...(types[entry.kind] ? [types[entry.kind]!(entry)] : []), 'BreadcrumbList'];
      const told = dataOf(readPage(entry.address, name)).map((object) => object['@type']);
      return told.join() === expected.join() ? [] : [`${entry.address}: ${told.join()}`];
    });
    expect(wrong).toEqual([]);
    expect(dataOf(readPage('/', name)).map((object) => object['@type'])).toEqual(['WebSite']);
  });

  test('tells the way down from the home page, and ends with the page itself', () => {
    const wrong = allPages(name).flatMap((page) => {
      const path = dataOf(page).find((object) => object['@type'] === 'BreadcrumbList');
      if (!path) return page.address === '/' ? [] : [page.address];
      const items = path['itemListElement'] as { position: number; item: string }[];
      const canonical = page.root.querySelector('link[rel="canonical"]')!.getAttribute('href');
      const isRight =
        items.every(({ position }, at) => position === at + 1) &&
        items[0]?.item === builtSite(name).home &&
        items.at(-1)?.item === canonical;
      return isRight ? [] : [page.address];
    });
    expect(wrong).toEqual([]);
  });

  test('a statement names who spoke and where it is written', () => {
    for (const { address } of entries.filter(({ kind }) => kind === 'statements')) {
      const [statement] = dataOf(readPage(address, name));
      expect(statement?.['spokenByCharacter'], address).not.toEqual([]);
      expect(statement?.['isBasedOn'], address).not.toEqual([]);
    }
  });

  test('says nothing that is not on the page', () => {
    const missing = allPages(name).flatMap((page) => {
      const text = squeeze(['head > title', 'body'].map((part) => textOf(page.root.querySelector(part)!)).join(' '));
      const hrefs = new Set(page.root.querySelectorAll('[href]').map((element) => element.getAttribute('href')!));
      const days = new Set(page.root.querySelectorAll('time').map((time) => time.getAttribute('datetime')));
      return dataOf(page)
        .flatMap((object) => stringsIn(object))
        .filter(({ value }) => {
          if (/^https?:/u.test(value)) return !value.startsWith(siteUrl) && !hrefs.has(value);
          if (/^\d{4}(?:-\d\d){0,2}$/u.test(value))
            return !days.has(value) && !text.includes(squeeze(formatEdtf(value)));
          return !text.includes(squeeze(value.replace(/…$/u, '')));
        })
        .map(({ key, value }) => `${page.address}: ${key}: ${value}`);
    });
    expect(missing).toEqual([]);
  });
});

/** Keys whose values are words of the vocabulary, not of the page. */
const vocabulary = ['@context', '@type', 'inLanguage', 'eventStatus', 'query-input', 'urlTemplate'];

function stringsIn(json: Json, key = ''): { key: string; value: string }[] {
  if (typeof json === 'string') return vocabulary.includes(key) ? [] : [{ key, value: json }];
  if (Array.isArray(json)) return json.flatMap((item) => stringsIn(item, key));
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([name, value]) => stringsIn(value, name));
}

function dataOf({ root }: BuiltPage): Record<string, Json>[] {
  return root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.textContent) as Record<string, Json>);
}

/** Without white space, which markup may put between words or leave out. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}
