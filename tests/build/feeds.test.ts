import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { kinds, pathOf } from '../../src/site/sections.ts';
import { builtSite, hasPage, readPage, textOf } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

const formats = ['feed.xml', 'atom.xml', 'feed.json'];

describe.each(siteNames)('feeds of the %s site', (name) => {
  const site = builtSite(name);
  const entries = publishedEntries(site.contentDir, recipes[name].today);
  const followed = [
    '/',
    ...kinds.filter((kind) => kind !== 'pages').map((kind) => pathOf(kind)),
    pathOf('corrections'),
    ...entries.filter(({ kind }) => kind === 'actors' || kind === 'topics').map(({ address }) => address),
  ];
  const feeds = followed.flatMap((folder) =>
    formats.map((format) => ({ folder, file: `${folder.slice(1)}${format}` })),
  );

  test('are there for the site, each section, the corrections, each subject and each topic, in three formats, and nowhere else', () => {
    expect(site.files.filter((file) => formats.includes(file.split('/').at(-1)!))).toEqual(
      feeds.map(({ file }) => file).sort(),
    );
  });

  test('are read by a feed reader, with a title, a language and a link to the page that they follow', () => {
    for (const { folder, file } of feeds.filter(({ file }) => file.endsWith('.xml'))) {
      const feed = parseFeed(site.read(file));
      expect(feed.meta.type, file).toBe(file.endsWith('feed.xml') ? 'rss' : 'atom');
      expect(feed.url, file).toBe(`${site.home}${folder.slice(1)}`);
      expect(feed.self, file).toBe(`${site.home}${file}`);
      expect(feed.title, file).toContain(parseFeed(site.read('feed.xml')).title);
      expect(feed.language?.startsWith('it'), file).toBe(true);
    }
  });

  test('say the same in each format', () => {
    for (const folder of followed) {
      const [rss, atom] = ['feed.xml', 'atom.xml'].map(
        (format) => parseFeed(site.read(`${folder.slice(1)}${format}`)).items,
      );
      const json = readJsonFeed(site.read(`${folder.slice(1)}feed.json`)).items;
      const summary = (items: readonly { id: string | null; url: string | null; title: string | null }[]) =>
        items.map(({ id, url, title }) => ({ id, url, title }));
      expect(summary(atom!), folder).toEqual(summary(rss!));
      expect(summary(json), folder).toEqual(summary(rss!));
    }
  });

  test('have items with an id of their own, a day, and the address of a page that is there', () => {
    for (const folder of followed) {
      const { items } = readJsonFeed(site.read(`${folder.slice(1)}feed.json`));
      expect(new Set(items.map(({ id }) => id)).size, folder).toBe(items.length);
      for (const { url, date_published: published, date_modified: modified } of items) {
        const address = `/${new URL(url).pathname.slice(site.basePath.length)}`;
        expect(hasPage(address, name), `${folder}: ${url}`).toBe(true);
        expect(Date.parse(published), url).not.toBeNaN();
        expect(published <= (modified ?? published), url).toBe(true);
      }
    }
  });

  test('give an entry the same id wherever it stands', () => {
    const ids = new Map<string, Set<string>>();
    for (const folder of followed.filter((folder) => folder !== pathOf('corrections'))) {
      for (const { id, url } of readJsonFeed(site.read(`${folder.slice(1)}feed.json`)).items) {
        ids.set(url, (ids.get(url) ?? new Set()).add(id));
      }
    }
    expect(ids.size).toBeGreaterThan(0);
    expect([...ids].filter(([, known]) => known.size > 1)).toEqual([]);
  });

  test('carry the whole text, with whole addresses, and nothing that a reader would have to run', () => {
    for (const folder of followed) {
      for (const { url, content_html: html } of readJsonFeed(site.read(`${folder.slice(1)}feed.json`)).items) {
        const root = parse(html);
        const relative = root
          .querySelectorAll('[href], [src]')
          .filter(
            (element) => !/^(?:https?:|mailto:)/u.test(element.getAttribute('href') ?? element.getAttribute('src')!),
          );
        expect(relative.map(String), url).toEqual([]);
        expect(root.querySelectorAll('script, style, [style], iframe, form').map(String), url).toEqual([]);
      }
    }
  });

  test('carry every paragraph of an article', () => {
    for (const { url, content_html: html } of readJsonFeed(site.read(`${pathOf('articles').slice(1)}feed.json`))
      .items) {
      const address = `/${new URL(url).pathname.slice(site.basePath.length)}`;
      const content = letters(parse(html).textContent.replace(/\[\d+\]/gu, ''));
      const prose = readPage(address, name).root.querySelectorAll('.prose p, .prose li, .prose td');
      const paragraphs = prose
        .filter((element) => !element.closest('figure.statement, .visually-hidden'))
        .map((element) => letters(textOf(element)));
      expect(paragraphs.length, url).toBeGreaterThan(3);
      expect(
        paragraphs.filter((paragraph) => !content.includes(paragraph)),
        url,
      ).toEqual([]);
    }
  });
});

interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified?: string;
}

function readJsonFeed(text: string): { items: JsonFeedItem[] } {
  return JSON.parse(text) as { items: JsonFeedItem[] };
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
