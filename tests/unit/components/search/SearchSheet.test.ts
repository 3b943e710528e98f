import { expect, test } from 'vitest';
import SearchSheet from '../../../../src/components/search/SearchSheet.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('is a dialog with a name, closed, that can be closed at its beginning and at its end', async () => {
  const html = await draw(SearchSheet, {});
  const sheet = html.querySelector('dialog');
  expect(sheet?.hasAttribute('open')).toBe(false);
  expect(wordsOf(html.querySelector(`#${sheet?.getAttribute('aria-labelledby')}`))).toBe('Restringi i risultati');
  expect(sheet?.querySelectorAll('button[data-chiudi]').length).toBe(2);
});
