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
