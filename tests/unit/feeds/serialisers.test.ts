import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../src/feeds/atom.ts';
import { toJsonFeed } from '../../../src/feeds/json-feed.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { feedItem, feedView, proseView, siteView } from '../../support/views.ts';

const hard = feedItem({
  title: 'Chi dice «3 < 4» & ]]> "basta"',
  summary: 'Un <b>riassunto</b> & altro.',
  updatedOn: '2026-03-04',
  authors: ['Anna Rossi'],
  prose: proseView(['<p>Tra &#x3C;x> e ]]> c’è <a href="/sito/temi/lavoro/">un tema</a>.</p>']),
});

describe.each([
  ['RSS', toRss, 'feed.xml'],
  ['Atom', toAtom, 'atom.xml'],
])('%s', (_name, serialise, file) => {
  test('is read back by a parser as it was', () => {
    const feed = parseFeed(serialise(feedView([hard])));
    expect(feed.toJSON()).toMatchObject({
      title: 'Il caso di Valle – Articoli',
      description: 'I testi della redazione.',
      language: 'it',
      url: 'https://valle.example/sito/articoli/',
      self: `https://valle.example/sito/articoli/${file}`,
      copyright: 'CC BY 4.0',
    });
    const [item] = feed.items;
    expect(item?.toJSON()).toMatchObject({
      id: 'tag:valle.example,2026-03-01:articles/un-articolo',
      url: 'https://valle.example/sito/articoli/un-articolo/',
      title: 'Chi dice «3 < 4» & ]]> "basta"',
      description: 'Un <b>riassunto</b> & altro.',
      content: expect.stringContaining('<a href="https://valle.example/sito/temi/lavoro/">un tema</a>.</p>'),
      published: '2026-03-01T00:00:00.000Z',
    });
    expect(item?.authors.map(({ name }) => name)).toEqual(['Anna Rossi']);
    expect(item?.categories.map(({ term }) => term)).toEqual(['Articolo', 'lavoro']);
  });

  test('is dated by the newest thing in it, and is the same twice', () => {
    const feed = feedView([hard]);
    expect(parseFeed(serialise(feed)).updated).toEqual(new Date('2026-03-04T00:00:00Z'));
    expect(serialise(feed)).toBe(serialise(feed));
  });

  test('gives each item an author, the site itself while nobody is known', () => {
    const feed = feedView([feedItem()], { site: siteView({ publisher: undefined }) });
    const { authors, items } = parseFeed(serialise(feed));
    expect([...authors, ...(items[0]?.authors ?? [])].map(({ name }) => name)).toContain('Il caso di Valle');
  });

  test('escapes a text twice where it is HTML inside XML, so that neither can be broken', () => {
    const xml = serialise(feedView([hard]));
    expect(xml).not.toContain('<b>');
    expect(xml).not.toContain(']]>');
    expect(xml).not.toContain('CDATA');
    expect(xml).toContain('&lt;p&gt;Tra &amp;#x3C;x&gt; e ]]&gt; c’è');
  });

  test('is a feed also when it has no items', () => {
    expect(parseFeed(serialise(feedView([], { updatedOn: '2026-02-01' }))).items).toEqual([]);
  });
});

test('Atom tells publication from update', () => {
  expect(parseFeed(toAtom(feedView([hard]))).items[0]?.updated).toEqual(new Date('2026-03-04T00:00:00Z'));
});

test('RSS marks its identifiers as no addresses', () => {
  expect(toRss(feedView())).toContain('<guid isPermaLink="false">tag:valle.example,');
});

test('JSON Feed 1.1 says the same', () => {
  expect(JSON.parse(toJsonFeed(feedView([hard])))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Il caso di Valle – Articoli',
    home_page_url: 'https://valle.example/sito/articoli/',
    feed_url: 'https://valle.example/sito/articoli/feed.json',
    description: 'I testi della redazione.',
    icon: 'https://valle.example/sito/icon-512.png',
    favicon: 'https://valle.example/sito/favicon-32.png',
    authors: [{ name: 'La redazione', url: 'https://valle.example/sito/' }],
    language: 'it',
    items: [
      {
        id: 'tag:valle.example,2026-03-01:articles/un-articolo',
        url: 'https://valle.example/sito/articoli/un-articolo/',
        title: 'Chi dice «3 < 4» & ]]> "basta"',
        summary: 'Un <b>riassunto</b> & altro.',
        content_html: '<p>Tra &#x3C;x> e ]]> c’è <a href="https://valle.example/sito/temi/lavoro/">un tema</a>.</p>',
        date_published: '2026-03-01T00:00:00Z',
        date_modified: '2026-03-04T00:00:00Z',
        authors: [{ name: 'Anna Rossi' }],
        tags: ['Articolo', 'lavoro'],
      },
    ],
  });
});
