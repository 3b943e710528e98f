import { expect, test } from 'vitest';
import LatestArticles from '../../../../src/components/home/LatestArticles.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';
import { article, corpus } from '../../../support/entries.ts';

test('the last articles stand there with a sentence each, and the ways to all of them and to the sources', async () => {
  const html = await draw(LatestArticles, { home: getHome(corpus([article()])) });
  expect(html.querySelectorAll('h3').length).toBe(1);
  expect(html.querySelectorAll('.summary').length).toBe(1);
  expect(linksOf(html).slice(1)).toEqual(['/sito/articoli/', '/sito/fonti/']);
  expect(wordsOf(html)).toMatch(/Le fonti consultate \(\d+\)$/u);
});
