import { expect, test } from 'vitest';
import KnownAndUnknown from '../../../../src/components/home/KnownAndUnknown.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { bodyOf } from '../../../support/bodies.ts';
import { draw, wordsOf } from '../../../support/components.ts';
import { corpus, state } from '../../../support/entries.ts';

const known = (body: string) =>
  draw(KnownAndUnknown, { state: getHome(corpus([], { state: state({}, { body: bodyOf(body) }) })).state });

test('what is known stands there with its sources, folded and counted', async () => {
  const html = await known('Si sa poco :fonte{#il-giornale}.');
  expect(wordsOf(html.querySelector('.state'))).toContain('Si sa poco');
  expect(wordsOf(html.querySelector('summary'))).toBe('Le fonti di questo riepilogo (1)');
  expect(html.querySelectorAll('details li').length).toBe(1);
});

test('nothing is folded where nothing is cited', async () => {
  expect((await known('Non si sa niente.')).querySelector('details')).toBeNull();
});
