import { expect, test } from 'vitest';
import Citation from '../../../src/components/Citation.astro';
import { draw, wordsOf } from '../../support/components.ts';

test('a citation is a number that opens the note of its source, and can be led back to', async () => {
  const number = (await draw(Citation, { number: 3, occurrence: 2, source: 'Il tavolo si apre' })).querySelector(
    'button',
  );
  expect(wordsOf(number)).toBe('[3]');
  expect(number?.getAttribute('popovertarget')).toBe('nota-fonte-3');
  expect(number?.id).toBe('cit-3-2');
});

test('says which source it is to who cannot see the note', async () => {
  const number = (await draw(Citation, { number: 3, occurrence: 1, source: 'Un «tavolo»' })).querySelector('button');
  expect(number?.getAttribute('aria-label')).toBe('Fonte 3: Un «tavolo»');
});

test('a citation stays on the line of the word that it follows', async () => {
  const html = await draw(Citation, { number: 3, occurrence: 1, source: 'Il tavolo si apre' });
  expect(html.querySelector('.citation')?.textContent).toBe('\u2060[3]');
});
