import { expect, test } from 'vitest';
import Changes from '../../../src/components/Changes.astro';
import { changeTypeLabels } from '../../../src/site/strings.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const change = { changedOn: '2026-03-10', type: 'correction' as const, note: 'Erano tre.' };

test('a change says what it is, when it was made and what it is about', async () => {
  const html = await draw(Changes, { changes: [change] });
  expect(wordsOf(html.querySelector('li'))).toBe('Rettifica, 10 marzo 2026. Erano tre.');
  expect(linksOf(html)).toEqual([]);
});

test('a change of one passage leads to it', async () => {
  const html = await draw(Changes, { changes: [{ ...change, passage: 'gli-orari' }] });
  expect(linksOf(html)).toEqual(['#gli-orari']);
  expect(wordsOf(html.querySelector('li'))).toBe('Rettifica, 10 marzo 2026. Erano tre. Vai al punto');
});

test('changes stand in the order in which they were made', async () => {
  const types = ['update', 'correction', 'reply', 'withdrawal'] as const;
  const html = await draw(Changes, { changes: types.map((type) => ({ ...change, type })) });
  expect(html.querySelectorAll('ol > li strong').map(wordsOf)).toEqual(types.map((type) => changeTypeLabels[type]));
});

test('without changes there is nothing', async () => {
  expect(wordsOf(await draw(Changes, { changes: [] }))).toBe('');
});
