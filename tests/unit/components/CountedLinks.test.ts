import { expect, test } from 'vitest';
import CountedLinks from '../../../src/components/CountedLinks.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

test('each link begins with a capital and says how many entries stand behind it', async () => {
  const html = await draw(CountedLinks, {
    links: [
      { title: 'Gennaio 2026', path: '/dichiarazioni/mese/2026-01/', count: 12 },
      { title: 'orari e turni', path: '/dichiarazioni/tema/orari-e-turni/', count: 1 },
    ],
  });
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual(['Gennaio 2026 (12)', 'Orari e turni (1)']);
  expect(linksOf(html)).toEqual(['/sito/dichiarazioni/mese/2026-01/', '/sito/dichiarazioni/tema/orari-e-turni/']);
});
