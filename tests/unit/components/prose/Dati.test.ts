import { expect, test } from 'vitest';
import Dati from '../../../../src/components/prose/Dati.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('a table is a figure with its caption', async () => {
  const html = await draw(Dati, { didascalia: 'Gli orari' }, '<table><tr><td>9</td></tr></table>');
  expect(wordsOf(html.querySelector('figure table'))).toBe('9');
  expect(wordsOf(html.querySelector('figure figcaption'))).toBe('Gli orari');
});
