import { expect, test } from 'vitest';
import FiledPage from '../../../src/components/FiledPage.astro';
import { getFiledPage } from '../../../src/queries/vocabulary.ts';
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
