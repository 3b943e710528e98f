import { expect, test } from 'vitest';
import { getMetadata, pageTitle, type PageMetadata } from '../../../src/site/metadata.ts';
import type { Kind } from '../../../src/site/sections.ts';
import { siteView } from '../../support/views.ts';

const metadata = (more: Partial<PageMetadata> = {}) => {
  const { tags, ...rest } = getMetadata({
    site: siteView(),
    title: 'Un articolo',
    description: 'Che cosa dice.',
    path: '/articoli/un-articolo/',
    type: 'article',
    ...more,
  });
  const named = tags.map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]);
  return { ...rest, tags: Object.fromEntries(named) as Record<string, string> };
};

test('a page’s title names the page, then the site, once', () => {
  expect(pageTitle('Un articolo', 'Il caso')).toBe('Un articolo – Il caso');
  expect(pageTitle('Il caso', 'Il caso')).toBe('Il caso');
});

test('the title of an entry names its section where something else could have the same name', () => {
  const titleOf = (kind: Kind) => metadata({ title: 'Valle', entry: { kind, id: 'valle' } }).title;
  expect(titleOf('places')).toBe('Valle – Luoghi – Il caso di Valle');
  expect(titleOf('glossary')).toBe('Valle – Glossario – Il caso di Valle');
  expect(titleOf('events')).toBe('Valle – Il caso di Valle');
  expect(metadata({ title: 'Temi', entry: { kind: 'topics' } }).title).toBe('Temi – Il caso di Valle');
});

test('addresses are whole and under the base path', () => {
  const { canonical, tags } = metadata({ entry: { kind: 'articles', id: 'un-articolo' } });
  expect(canonical).toBe('https://valle.example/sito/articoli/un-articolo/');
  expect(tags).toMatchObject({
    'og:url': canonical,
    'og:image': 'https://valle.example/sito/immagini/articoli/un-articolo.png',
    'og:image:width': '1200',
    'og:image:alt': 'Un articolo',
    'og:title': 'Un articolo',
    'og:site_name': 'Il caso di Valle',
    'twitter:card': 'summary_large_image',
  });
});

test('a preview claims no address, and says in the title of the window what it is', () => {
  const { canonical, title, tags } = metadata({ site: siteView({ preview: true }) });
  expect(canonical).toBeUndefined();
  expect(tags).not.toHaveProperty('og:url');
  expect(title).toBe('Un articolo – Il caso di Valle (anteprima)');
});

test('a page without an image of its own shows that of its section, or of the site', () => {
  expect(metadata({ entry: { kind: 'events' } }).tags['og:image']).toBe(
    'https://valle.example/sito/immagini/cronologia.png',
  );
  expect(metadata().tags['og:image']).toBe('https://valle.example/sito/immagini/sito.png');
});

test('an article tells when it was published and updated; other pages do not', () => {
  const days = { publishedOn: '2026-03-01', updatedOn: '2026-03-04' };
  expect(metadata(days).tags).toMatchObject({
    'article:published_time': '2026-03-01',
    'article:modified_time': '2026-03-04',
  });
  expect(metadata({ ...days, updatedOn: undefined }).tags).not.toHaveProperty('article:modified_time');
  const others = Object.keys(metadata({ ...days, type: 'website' }).tags);
  expect(others.filter((name) => name.startsWith('article:'))).toEqual([]);
});
