import { expect, test } from 'vitest';
import Filing from '../../../src/components/Filing.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const topics = [{ title: 'lavoro', path: '/temi/lavoro/' }];
const places = [{ title: 'Valle', path: '/luoghi/valle/' }];

test('topics and places are links, each group under its name', async () => {
  const html = await draw(Filing, { topics, places });
  expect(html.querySelectorAll('dt').map(wordsOf)).toEqual(['Temi', 'Luoghi']);
  expect(html.querySelectorAll('dd').map(linksOf)).toEqual([['/sito/temi/lavoro/'], ['/sito/luoghi/valle/']]);
  expect(html.querySelectorAll('dd').map(wordsOf)).toEqual(['Lavoro', 'Valle']);
});

test('a group without anything is not there, nor is a list without groups', async () => {
  expect((await draw(Filing, { topics, places: [] })).querySelectorAll('dt').map(wordsOf)).toEqual(['Temi']);
  expect((await draw(Filing, { topics: [], places: [] })).querySelectorAll('dl').length).toBe(0);
});
