import { expect, test } from 'vitest';
import StatementPage from '../../../src/components/StatementPage.astro';
import { getStatementArchives, getStatementPages } from '../../../src/queries/statements.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, place, statement } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

const all = corpus([
  place(),
  ...Array.from({ length: 16 }, (_, at) => statement({ places: ['valle'] }, { id: `d-${at}` })),
]);
const [first, second] = getStatementPages(all);

test('the first page has the newest statements and every way into the archive', async () => {
  const page = first ?? { current: 1, total: 1, items: [] };
  const html = await drawMain(StatementPage, { site: siteView(), page, archives: getStatementArchives(all) });
  expect(wordsOf(html.querySelector('h1'))).toBe('Dichiarazioni');
  expect(html.querySelectorAll('figure.statement').length).toBe(15);
  expect(linksOf(html)).toEqual(
    expect.arrayContaining([
      '/sito/dichiarazioni/mese/2026-01/',
      '/sito/dichiarazioni/persona/anna-rossi/',
      '/sito/dichiarazioni/tema/lavoro/',
      '/sito/dichiarazioni/luogo/valle/',
      '/sito/dichiarazioni/pagina/2/',
    ]),
  );
  expect(html.querySelectorAll('#per-organizzazione').length).toBe(0);
});

test('later pages say which they are, and where in the list they stand', async () => {
  const html = await drawMain(StatementPage, { site: siteView(), page: second ?? { current: 0, total: 0, items: [] } });
  expect(wordsOf(html.querySelector('h1'))).toBe('Dichiarazioni, pagina 2 di 2');
  expect(wordsOf(html.querySelector('h2'))).toBe('La 16ª');
  expect(html.querySelectorAll('figure.statement').length).toBe(1);
});

test('an empty archive says so', async () => {
  const html = await drawMain(StatementPage, { site: siteView(), page: { current: 1, total: 1, items: [] } });
  expect(wordsOf(html)).toContain('Qui non c’è ancora niente.');
});
