import { expect, test } from 'vitest';
import { getCrawledPages } from '../../../src/queries/crawl.ts';
import { article, corpus, event, page, state } from '../../support/entries.ts';

const daysIn = (...args: Parameters<typeof corpus>) =>
  Object.fromEntries(getCrawledPages(corpus(...args)).map(({ url, changedOn }) => [url, changedOn]));

test('gives whole addresses under the base path, sorted', () => {
  const urls = Object.keys(daysIn([article(), event()], { basePath: '/sito/' }));
  expect(urls).toContain('https://valle.example/sito/');
  expect(urls).toContain('https://valle.example/sito/articoli/un-articolo/');
  expect(urls).toContain('https://valle.example/sito/cronologia/tipo/incontri/');
  expect(urls).toEqual(urls.toSorted());
});

test('dates entries by their last change or publication, the home page by the state of the case, lists not at all', () => {
  const change = { changedOn: '2026-03-10', type: 'minor' as const, sources: [] };
  const days = daysIn([article({ changes: [change] }), page()], { state: state({ publishedOn: '2026-02-20' }) });
  expect(days['https://valle.example/articoli/un-articolo/']).toBe('2026-03-10');
  expect(days['https://valle.example/chi-siamo/']).toBe('2026-03-01');
  expect(days['https://valle.example/']).toBe('2026-02-20');
  expect(days).toHaveProperty(['https://valle.example/articoli/'], undefined);
});

test('tells search engines no page of a preview', () => {
  expect(getCrawledPages(corpus([article()], { preview: true }))).toEqual([]);
});

test('leaves out the search, the specimen and pages with nothing in them yet', () => {
  const urls = Object.keys(daysIn([article()]));
  for (const path of ['cerca', 'componenti', 'rettifiche', 'comunicati', '404']) {
    expect(urls).not.toContain(`https://valle.example/${path}/`);
  }
  expect(urls).toContain('https://valle.example/mappa/');
});

test('lists the corrections once there is one', () => {
  const change = { changedOn: '2026-03-10', type: 'correction' as const, note: 'Erano tre.', sources: [] };
  expect(Object.keys(daysIn([article({ changes: [change] })]))).toContain('https://valle.example/rettifiche/');
});
