import { expect, test } from 'vitest';
import Nota from '../../../../src/components/prose/Nota.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('an aside is named by its title, which is there to be read', async () => {
  const html = await draw(Nota, { titolo: 'Perché' }, '<p>Una cosa in più.</p>');
  expect(html.querySelector('aside')?.getAttribute('aria-label')).toBe('Perché');
  expect(html.querySelectorAll('aside p').map(wordsOf)).toEqual(['Perché', 'Una cosa in più.']);
});

test('without a title it is a note', async () => {
  const html = await draw(Nota, {}, '<p>Una cosa in più.</p>');
  expect(html.querySelector('aside')?.getAttribute('aria-label')).toBe('Nota');
});
