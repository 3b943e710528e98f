import { expect, test } from 'vitest';
import MainFigures from '../../../../src/components/home/MainFigures.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';
import { corpus, figure, state } from '../../../support/entries.ts';

test('the figures put first stand there, with the way to all of them', async () => {
  const numbers = [figure({}, { id: 'una' }), figure({}, { id: 'altra' })];
  const { figures } = getHome(corpus(numbers, { state: state({ figures: ['altra'] }) }));
  const html = await draw(MainFigures, { figures });
  expect(wordsOf(html.querySelector('h2'))).toBe('Le cifre principali');
  expect(linksOf(html)).toEqual(['/sito/cifre/altra/', '/sito/cifre/']);
});
