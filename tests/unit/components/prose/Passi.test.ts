import { expect, test } from 'vitest';
import Passi from '../../../../src/components/prose/Passi.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('steps stay an ordered list', async () => {
  const html = await draw(Passi, {}, '<ol><li>Uno.</li><li>Due.</li></ol>');
  expect(html.querySelectorAll('.passi ol > li').map(wordsOf)).toEqual(['Uno.', 'Due.']);
});
