import { expect, test } from 'vitest';
import EventArchive from '../../../src/components/EventArchive.astro';
import { getTypeArchives } from '../../../src/queries/timeline.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, event } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

test('only among the essential events it goes without saying that they are', async () => {
  const [essential, meetings] = getTypeArchives(corpus([event({ essential: true })]));
  const draw = async (archive = meetings) =>
    wordsOf(await drawMain(EventArchive, { site: siteView(), archive: archive! }));
  expect(await draw(meetings)).toContain('Essenziale');
  expect(await draw(essential)).not.toContain('Essenziale');
});

test('a part of the timeline has its chapters, and leads back to the whole', async () => {
  const [archive] = getTypeArchives(corpus([event(), event({ date: '2025' }, { id: 'prima' })]));
  if (!archive) throw new Error('no archive');
  const html = await drawMain(EventArchive, { site: siteView(), archive });
  expect(wordsOf(html.querySelector('h1'))).toBe('Cronologia: incontri');
  expect(html.querySelectorAll('h2').map(wordsOf)).toEqual(['2025, mese non indicato', 'Gennaio 2026']);
  expect(linksOf(html).at(-1)).toBe('/sito/cronologia/');
});
