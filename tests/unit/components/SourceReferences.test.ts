import { expect, test } from 'vitest';
import SourceReferences from '../../../src/components/SourceReferences.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { sourceView } from '../../support/views.ts';

test('a source in one line says who published it and when, and for who cannot see, its title', async () => {
  const html = await draw(SourceReferences, { sources: [sourceView()] });
  expect(wordsOf(html)).toBe('Fonte: Il Giornale di Valle, 14 gennaio 2026: Il tavolo si apre');
  expect(linksOf(html)).toEqual(['/sito/fonti/il-giornale/']);
  expect(wordsOf(html.querySelector('.visually-hidden'))).toBe(': Il tavolo si apre');
});

test('what is not known of it is said, or left out', async () => {
  const html = await draw(SourceReferences, {
    sources: [sourceView({ publisher: undefined, issuedOn: undefined })],
  });
  expect(wordsOf(html)).toBe('Fonte: non identificata: Il tavolo si apre');
});

test('several are announced once, and in the plural', async () => {
  const sources = [sourceView(), sourceView({ publisher: 'La Gazzetta', title: 'Si chiude' })];
  expect(wordsOf(await draw(SourceReferences, { sources }))).toBe(
    'Fonti: Il Giornale di Valle, 14 gennaio 2026: Il tavolo si apre; La Gazzetta, 14 gennaio 2026: Si chiude',
  );
});

test('without sources there is nothing', async () => {
  expect(wordsOf(await draw(SourceReferences, { sources: [] }))).toBe('');
});
