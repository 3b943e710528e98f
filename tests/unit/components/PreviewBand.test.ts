import { expect, test } from 'vitest';
import PreviewBand from '../../../src/components/PreviewBand.astro';
import { draw, wordsOf } from '../../support/components.ts';
import { siteView } from '../../support/views.ts';

const site = siteView({
  preview: true,
  waiting: [
    { path: '/articoli/una-bozza/', draft: true },
    { path: '/articoli/con-un-giorno/', draft: true, comesOutOn: '2026-12-08' },
    { path: '/cronologia/un-voto/', draft: false, comesOutOn: '2026-12-25' },
  ],
});

test.each([
  ['/privacy/', 'Anteprima: non è il sito pubblicato.'],
  [
    '/articoli/una-bozza/',
    'Anteprima: non è il sito pubblicato. Questa pagina è una bozza: esce solo se si toglie `draft: true`.',
  ],
  [
    '/articoli/con-un-giorno/',
    'Anteprima: non è il sito pubblicato. Questa pagina è una bozza: esce l’8 dicembre 2026, solo se si toglie `draft: true`.',
  ],
  [
    '/cronologia/un-voto/',
    'Anteprima: non è il sito pubblicato. Questa pagina è programmata: esce il 25 dicembre 2026.',
  ],
])('at the top of %s a preview says what it is, and what the page is', async (path, words) => {
  const html = await draw(PreviewBand, { site, path });
  expect(wordsOf(html)).toBe(words);
  expect(html.querySelector('aside')?.getAttribute('aria-label')).toBe('Anteprima');
});
