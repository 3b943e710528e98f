import { expect, test } from 'vitest';
import Riquadro from '../../../../src/components/prose/Riquadro.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('a box is a section named by its title', async () => {
  const html = await draw(Riquadro, { titolo: 'Gli orari' }, '<p>Di sera.</p>');
  expect(html.querySelector('section')?.getAttribute('aria-label')).toBe('Gli orari');
  expect(html.querySelectorAll('section p').map(wordsOf)).toEqual(['Gli orari', 'Di sera.']);
});
