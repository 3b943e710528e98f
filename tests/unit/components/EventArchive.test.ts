import { expect, test } from 'vitest';
import EventArchive from '../../../src/components/EventArchive.astro';
import { getTypeArchives } from '../../../src/queries/timeline.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, event } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

test('a part of the timeline has its chapters, and leads back to the whole', async () => {
  const [archive] = getTypeArchives(corpus([event(), event({ date: '2025' }, { id: 'prima' })]));
  if (!archive) throw new Error('no archive');
  const html = await drawMain(EventArchive, { site: siteView(), archive });
  expect(wordsOf(html.querySelector('h1'))).toBe('Cronologia: incontri');
  expect(html.querySelectorAll('h2').map(wordsOf)).toEqual(['2025, mese non indicato', 'Gennaio 2026']);
  expect(linksOf(html).at(-1)).toBe('/sito/cronologia/');
});
