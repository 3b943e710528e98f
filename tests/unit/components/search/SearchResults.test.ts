import { expect, test } from 'vitest';
import SearchResults from '../../../../src/components/search/SearchResults.astro';
import { draw } from '../../../support/components.ts';

test('has an empty list that is not busy and a sentence that screen readers announce', async () => {
  const html = await draw(SearchResults, {});
  expect(html.querySelector('#risultati')?.getAttribute('aria-busy')).toBe('false');
  expect(html.querySelector('#risultati')?.childNodes).toEqual([]);
  expect(html.querySelector('#ricerca-stato')?.getAttribute('role')).toBe('status');
});

test('the first link of a result is the record’s', async () => {
  const template = (await draw(SearchResults, {})).querySelector('template#ricerca-modello');
  expect(template?.querySelector('[data-risultato] a')?.getAttribute('data-parte')).toBe('titolo');
});

test('offers three orders and four ways to group, which belong to the form of the search', async () => {
  const html = await draw(SearchResults, {});
  const choicesOf = (name: string) => {
    const list = html.querySelector(`select[name="${name}"][form="ricerca"]`);
    return list?.querySelectorAll('option').map((option) => option.getAttribute('value'));
  };
  expect(choicesOf('ordina')).toEqual(['pertinenza', 'recenti', 'meno-recenti']);
  expect(choicesOf('raggruppa')).toEqual(['', 'persona', 'ente', 'mese', 'tipo']);
});

test('a statement has room for its parts in the order of its card, and a badge for each fidelity', async () => {
  const template = (await draw(SearchResults, {})).querySelector('template#ricerca-modello');
  const order = ['titolo', 'estratto', 'chi', 'quando', 'dove'];
  const parts = template?.querySelectorAll('[data-parte]').map((part) => part.getAttribute('data-parte') ?? '') ?? [];
  expect(parts.filter((part) => order.includes(part))).toEqual(order);
  expect(template?.querySelectorAll('[data-fedelta]').map((badge) => badge.getAttribute('data-bordo'))).toEqual([
    'spoken',
    'told',
    'written',
    'told',
    'told',
  ]);
});
