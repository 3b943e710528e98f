import { expect, test } from 'vitest';
import FiledPage from '../../../src/components/FiledPage.astro';
import { getFiledPage, shownStatements } from '../../../src/queries/vocabulary.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { article, commitment, corpus, event, figure, place, pressRelease, statement } from '../../support/entries.ts';

test('everything that is filed under a place is there, kind by kind, with a way to each', async () => {
  const [valle, provincia] = [place({ within: 'provincia' }), place({ name: 'Provincia' }, { id: 'provincia' })];
  const there = { places: ['valle'] };
  const entries = [
    article(there),
    event(there),
    statement(there),
    commitment(there),
    figure(there),
    pressRelease(there),
  ];
  const html = await drawMain(FiledPage, getFiledPage(corpus([valle, provincia, ...entries]), valle));
  const headings = html.querySelectorAll('h2');
  expect(headings.map(wordsOf)).toEqual([
    'Articoli',
    'Che cosa è successo',
    'Chi ha detto che cosa',
    'Impegni',
    'Cifre',
    'Comunicati',
  ]);
  const ways = html.querySelector('nav');
  expect(linksOf(ways)).toEqual(headings.map(({ id }) => `#${id}`));
  expect(wordsOf(ways)).toContain('Articoli (1)');
  expect(wordsOf(html.querySelector('dl'))).toBe('Fa parte di Provincia');
  expect(linksOf(html.querySelector('dl'))).toEqual(['/sito/luoghi/provincia/']);
});

test('only what there is has a heading; nothing at all is said', async () => {
  const valle = place();
  const one = await drawMain(FiledPage, getFiledPage(corpus([valle, event({ places: ['valle'] })]), valle));
  expect(one.querySelectorAll('h2').map(wordsOf)).toEqual(['Che cosa è successo']);
  const none = await drawMain(FiledPage, getFiledPage(corpus([valle]), valle));
  expect(wordsOf(none)).toContain('Qui non c’è ancora niente.');
});

test('of many statements only the latest stand there, in order of date, with the way to all', async () => {
  const valle = place();
  const said = Array.from({ length: shownStatements + 2 }, (_, at) =>
    statement({ places: ['valle'], saidOn: `2026-01-${String(at + 1).padStart(2, '0')}` }, { id: `detta-${at + 1}` }),
  );
  const undated = statement({ places: ['valle'], saidOn: undefined }, { id: 'senza-data' });
  const html = await drawMain(FiledPage, getFiledPage(corpus([valle, undated, ...said]), valle));
  const section = html.querySelector('section:has(#dichiarazioni)');
  const shown = linksOf(section).filter((link = '') => /\/(?:detta-\d+|senza-data)\/$/u.test(link));
  expect([...new Set(shown)]).toEqual(said.slice(2).map(({ id }) => `/sito/dichiarazioni/${id}/`));
  expect(wordsOf(section)).toContain('Qui le 20 più recenti, in ordine di data. Tutte le 23 dichiarazioni');
  expect(linksOf(section)).toContain('/sito/dichiarazioni/luogo/valle/');
  expect(wordsOf(html.querySelector('nav'))).toContain('Chi ha detto che cosa (23)');

  const few = await drawMain(FiledPage, getFiledPage(corpus([valle, ...said.slice(2)]), valle));
  expect(wordsOf(few)).not.toContain('più recenti');
});
