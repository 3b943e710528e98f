import { expect, test } from 'vitest';
import Neighbours from '../../../src/components/Neighbours.astro';
import { draw, wordsOf } from '../../support/components.ts';

const previous = { title: 'Il primo', path: '/articoli/il-primo/' };
const next = { title: 'Il terzo', path: '/articoli/il-terzo/' };

test('what stands before and after is told, in words and for machines', async () => {
  const links = (await draw(Neighbours, { previous, next })).querySelectorAll('a');
  expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href'), wordsOf(link)])).toEqual([
    ['prev', '/sito/articoli/il-primo/', 'Precedente nell’archivio Il primo'],
    ['next', '/sito/articoli/il-terzo/', 'Successivo nell’archivio Il terzo'],
  ]);
});

test('either may be missing, or both', async () => {
  expect((await draw(Neighbours, { next })).querySelectorAll('a').map((link) => link.getAttribute('rel'))).toEqual([
    'next',
  ]);
  expect((await draw(Neighbours, {})).querySelectorAll('nav').length).toBe(0);
});
