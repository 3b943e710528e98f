import { expect, test } from 'vitest';
import Pagination from '../../../src/components/Pagination.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

test('pages stand below the first, which has the list’s own address', async () => {
  const html = await draw(Pagination, { current: 2, total: 3, path: '/fonti/' });
  expect(linksOf(html)).toEqual(['/sito/fonti/', '/sito/fonti/pagina/2/', '/sito/fonti/pagina/3/']);
  expect(html.querySelectorAll('a').map(wordsOf)).toEqual(['Pagina 1', 'Pagina 2', 'Pagina 3']);
});

test.each([1, 2, 3])('only the page where one is, is the current one: %d', async (current) => {
  const html = await draw(Pagination, { current, total: 3, path: '/fonti/' });
  const marked = html.querySelectorAll('[aria-current]');
  expect(marked.map((link) => [wordsOf(link), link.getAttribute('aria-current')])).toEqual([
    [`Pagina ${current}`, 'page'],
  ]);
});

test('one page needs no pages', async () => {
  expect(wordsOf(await draw(Pagination, { current: 1, total: 1, path: '/fonti/' }))).toBe('');
});
