import { expect, test } from 'vitest';
import Citation from '../../../src/components/Citation.astro';
import { draw, wordsOf } from '../../support/components.ts';

test('a citation is a number that leads to its source, and can be led back to', async () => {
  const link = (await draw(Citation, { number: 3, occurrence: 2, source: 'Il tavolo si apre' })).querySelector('a');
  expect(wordsOf(link)).toBe('[3]');
  expect(link?.getAttribute('href')).toBe('#fonte-3');
  expect(link?.id).toBe('cit-3-2');
});

test('says which source it is to who cannot see where it leads', async () => {
  const link = (await draw(Citation, { number: 3, occurrence: 1, source: 'Un «tavolo»' })).querySelector('a');
  expect(link?.getAttribute('aria-label')).toBe('Fonte 3: Un «tavolo»');
});
