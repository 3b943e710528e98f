import { expect, test } from 'vitest';
import ListTools from '../../../../src/components/search/ListTools.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('the link to the search and both files are folded, with a place to tell what came of it', async () => {
  const folded = (await draw(ListTools, {})).querySelector('details[data-strumenti]');
  expect(folded?.querySelectorAll('button').map((button) => button.getAttribute('data-azione'))).toEqual([
    'copia-ricerca',
    'scarica-csv',
    'scarica-json',
  ]);
  expect(wordsOf(folded?.querySelector('[role="status"]'))).toBe('');
});

test('no page is said to be the same before it is known', async () => {
  const note = (await draw(ListTools, {})).querySelector('#ricerca-pari');
  expect(note?.hasAttribute('hidden')).toBe(true);
  expect(note?.querySelectorAll('a').length).toBe(2);
});
