import { expect, test } from 'vitest';
import Breadcrumbs from '../../../src/components/Breadcrumbs.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

test('the way from the home page is an ordered list of links, named for who cannot see it', async () => {
  const html = await draw(Breadcrumbs, {
    items: [
      { title: 'A che punto siamo', path: '/' },
      { title: 'Fonti', path: '/fonti/' },
    ],
  });
  expect(html.querySelector('nav')?.getAttribute('aria-label')).toBe('Percorso');
  expect(html.querySelectorAll('ol > li').map(wordsOf)).toEqual(['A che punto siamo', 'Fonti']);
  expect(linksOf(html)).toEqual(['/sito/', '/sito/fonti/']);
});
