import { expect, test } from 'vitest';
import SearchForm from '../../../../src/components/search/SearchForm.astro';
import { draw, wordsOf } from '../../../support/components.ts';

const synonyms = { groups: [['cig', 'cassa "vera"']], aliases: [] };

test('works without a script as a form that sends the words to its own page, and nothing else', async () => {
  const form = (await draw(SearchForm, { synonyms })).querySelector('form');
  expect(form?.attributes).toMatchObject({
    id: 'ricerca',
    method: 'get',
    action: '/sito/cerca/',
    'data-base': '/sito/',
  });
  expect(form?.querySelectorAll('[name]').map((field) => field.getAttribute('name'))).toEqual(['q']);
});

test('tells the script what to look for besides what is typed', async () => {
  const form = (await draw(SearchForm, { synonyms })).querySelector('form');
  expect(JSON.parse(form?.getAttribute('data-sinonimi') ?? '')).toEqual(synonyms);
});

test('has in a fold a field for each thing that a query can say, and tells how it is written and what the keys do', async () => {
  const fold = (await draw(SearchForm, { synonyms })).querySelector('details#ricerca-avanzata');
  expect(fold?.querySelectorAll('[data-campo]').map((field) => wordsOf(field.closest('label')))).toEqual([
    'Tutte queste parole in qualsiasi ordine e forma',
    'Questa frase esatta proprio queste parole, in quest’ordine',
    'Almeno una di queste le frasi tra virgolette',
    'Senza queste parole le frasi tra virgolette',
  ]);
  expect(wordsOf(fold?.querySelector('.help'))).toContain('"frase esatta"');
  expect(fold?.querySelectorAll('kbd').map(wordsOf)).toEqual(['/', '↓ ↑', 'Invio', 'Esc']);
});
