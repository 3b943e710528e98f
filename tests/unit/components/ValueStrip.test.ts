import { expect, test } from 'vitest';
import ValueStrip from '../../../src/components/ValueStrip.astro';
import { draw, wordsOf } from '../../support/components.ts';
import { figureDrawing } from '../../support/drawings.ts';

const [valle, monte] = figureDrawing().rows;

test('how far the sources disagree is told in words, and drawn for eyes only', async () => {
  const html = await draw(ValueStrip, { drawing: figureDrawing({ rows: [valle!] }) });
  expect(wordsOf(html)).toBe('da 300 a 400 persone');
  expect(html.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(html.querySelectorAll('svg svg').map((mark) => mark.getAttribute('x'))).toEqual(['60%', '80%']);
});

test('values of one number are told one by one', async () => {
  const html = await draw(ValueStrip, { drawing: figureDrawing({ rows: [monte!] }) });
  expect(wordsOf(html)).toBe('100');
  expect(html.querySelectorAll('rect').length).toBe(0);
});
