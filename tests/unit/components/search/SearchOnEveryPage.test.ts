import { expect, test } from 'vitest';
import SearchOnEveryPage from '../../../../src/components/search/SearchOnEveryPage.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('shows nothing by itself: the bar waits in a template, with a button that takes the marks away', async () => {
  const html = await draw(SearchOnEveryPage, {});
  const template = html.querySelector('template#evidenzia-barra');
  expect(wordsOf(template?.querySelector('button'))).toBe('Togli l’evidenziazione');
  template?.remove();
  expect(wordsOf(html)).toBe('');
});
