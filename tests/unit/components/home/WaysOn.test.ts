import { expect, test } from 'vitest';
import WaysOn from '../../../../src/components/home/WaysOn.astro';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';

test('each way says what is there', async () => {
  const html = await draw(WaysOn, { ways: [{ title: 'Glossario', path: '/glossario/', about: 'Le parole.' }] });
  expect(linksOf(html)).toEqual(['/sito/glossario/']);
  expect(wordsOf(html.querySelector('li'))).toBe('Glossario Le parole.');
});

test('without ways there is no heading', async () => {
  expect(wordsOf(await draw(WaysOn, { ways: [] }))).toBe('');
});
