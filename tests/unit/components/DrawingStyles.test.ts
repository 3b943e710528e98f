import { expect, test } from 'vitest';
import DrawingStyles from '../../../src/components/DrawingStyles.astro';
import { draw } from '../../support/components.ts';

test('the styles of drawings are a stylesheet of their own', async () => {
  const links = (await draw(DrawingStyles, { of: 'timeline' })).querySelectorAll('link');
  expect(links.map((link) => link.getAttribute('rel'))).toEqual(['stylesheet']);
});
