import { expect, test } from 'vitest';
import ShareBar from '../../../src/components/ShareBar.astro';
import { draw } from '../../support/components.ts';

test.each([
  [1, 3, '33.3%'],
  [3, 3, '100%'],
  [0, 0, '0%'],
])('%d of %d is a bar of %s, hidden from whoever listens', async (part, whole, width) => {
  const svg = (await draw(ShareBar, { part, whole })).querySelector('svg');
  expect(svg?.querySelector('rect')?.getAttribute('width')).toBe(width);
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
});
