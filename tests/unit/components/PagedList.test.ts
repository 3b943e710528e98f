import { expect, test } from 'vitest';
import PagedList from '../../../src/components/PagedList.astro';
import { getMonthLinks, getPagedCards, toPages } from '../../../src/queries/lists.ts';
import { sectionDescriptions } from '../../../src/site/strings.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { article, corpus } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

const all = corpus(Array.from({ length: 21 }, (_, at) => article({}, { id: `articolo-${at}` })));
const pages = toPages(getPagedCards(all, 'articles'));
const months = getMonthLinks(all, 'articles');
const draw = (page = pages[0]) =>
  drawMain(PagedList, {
    site: siteView(),
    kind: 'articles',
    page: page ?? { current: 1, total: 1, items: [] },
    months,
  });

test('a list has its entries, its other pages and its months', async () => {
  const html = await draw();
  expect(wordsOf(html.querySelector('h1'))).toBe('Articoli');
  expect(html.querySelectorAll('.entries h2').length).toBe(20);
  expect(linksOf(html)).toEqual(expect.arrayContaining(['/sito/articoli/pagina/2/', '/sito/articoli/mese/2026-03/']));
});

test('later pages say which they are', async () => {
  expect(wordsOf((await draw(pages[1])).querySelector('h1'))).toBe('Articoli, pagina 2 di 2');
});

test('what is under the title does not say the number of the page again', async () => {
  expect(wordsOf((await draw(pages[1])).querySelector('.lead'))).toBe(sectionDescriptions.articles);
});

test('an empty list says so', async () => {
  expect(wordsOf(await draw({ current: 1, total: 1, items: [] }))).toContain('Qui non c’è ancora niente.');
});
