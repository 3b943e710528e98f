import { expect, test } from 'vitest';
import Promises from '../../../../src/components/home/Promises.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';
import { commitment, corpus, state } from '../../../support/entries.ts';

test('how many promises stand how is told in numbers and words; those put first are there', async () => {
  const promises = [commitment({}, { id: 'uno' }), commitment({}, { id: 'due' })];
  const html = await draw(Promises, { home: getHome(corpus(promises, { state: state({ commitments: ['due'] }) })) });
  expect(wordsOf(html.querySelector('.statuses'))).toBe('2 Non ancora verificato');
  expect(wordsOf(html)).toContain('Lo stato è una nostra valutazione');
  expect(linksOf(html)).toEqual(['/sito/impegni/due/', '/sito/impegni/']);
});

test('terms that have gone by are counted, when there are any', async () => {
  const home = getHome(corpus([commitment({ due: '2026-02' })], { today: '2026-03-22' }));
  expect(wordsOf(await draw(Promises, { home }))).toContain('Termine trascorso, esito non noto (1)');
});
