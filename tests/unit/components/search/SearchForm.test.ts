import { expect, test } from 'vitest';
import SearchForm from '../../../../src/components/search/SearchForm.astro';
import { draw, wordsOf } from '../../../support/components.ts';

const synonyms = { groups: [['cig', 'cassa "vera"']], aliases: [] };

test('works without a script as a form that sends the words to its own page', async () => {
  const form = (await draw(SearchForm, { synonyms })).querySelector('form');
  expect(form?.attributes).toMatchObject({
    id: 'ricerca',
    method: 'get',
    action: '/sito/cerca/',
    'data-base': '/sito/',
  });
  expect(form?.querySelector('#ricerca-parole')?.getAttribute('name')).toBe('q');
});

test('has a list for everything that results can be narrowed by, with its label, hidden until it is filled', async () => {
  const form = await draw(SearchForm, { synonyms });
  const choices = form.querySelectorAll('label.choice').filter((label) => label.querySelector('[data-filtro]'));
  expect(choices.map((label) => label.querySelector('select')?.getAttribute('name'))).toEqual([
    'persona',
    'ente',
    'luogo',
    'tema',
    'mese',
    'fedelta',
  ]);
  expect(choices.every((label) => label.hasAttribute('hidden') && wordsOf(label) !== '')).toBe(true);
  expect(form.querySelector('fieldset[data-filtro="tipo"]')?.hasAttribute('hidden')).toBe(true);
});

test('tells the script what to look for besides what is typed', async () => {
  const form = (await draw(SearchForm, { synonyms })).querySelector('form');
  expect(JSON.parse(form?.getAttribute('data-sinonimi') ?? '')).toEqual(synonyms);
});

test('offers the three orders', async () => {
  const order = (await draw(SearchForm, { synonyms })).querySelector('select[name="ordina"]');
  expect(order?.querySelectorAll('option').map((option) => option.getAttribute('value'))).toEqual([
    'pertinenza',
    'recenti',
    'meno-recenti',
  ]);
});
