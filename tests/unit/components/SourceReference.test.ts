import { expect, test } from 'vitest';
import SourceReference from '../../../src/components/SourceReference.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { sourceView } from '../../support/views.ts';

test('a source in one line says who published it and when, and for who cannot see, its title', async () => {
  const html = await draw(SourceReference, { source: sourceView() });
  expect(wordsOf(html)).toBe('fonte: Il Giornale di Valle, 14 gennaio 2026: Il tavolo si apre');
  expect(linksOf(html)).toEqual(['/sito/fonti/il-giornale/']);
  expect(wordsOf(html.querySelector('.visually-hidden'))).toBe(': Il tavolo si apre');
});

test('what is not known of it is said, or left out', async () => {
  const html = await draw(SourceReference, { source: sourceView({ publisher: undefined, issuedOn: undefined }) });
  expect(wordsOf(html)).toBe('fonte: fonte non identificata: Il tavolo si apre');
});
