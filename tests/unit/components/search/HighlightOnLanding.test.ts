import { expect, test } from 'vitest';
import HighlightOnLanding from '../../../../src/components/search/HighlightOnLanding.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('shows nothing by itself: the bar waits in a template, with a button that takes the marks away', async () => {
  const html = await draw(HighlightOnLanding, {});
  const template = html.querySelector('template#evidenzia-barra');
  expect(wordsOf(template?.querySelector('button'))).toBe('Togli l’evidenziazione');
  template?.remove();
  expect(wordsOf(html)).toBe('');
});
