import { expect, test } from 'vitest';
import TableOfContents from '../../../src/components/TableOfContents.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

test('the headings of a text are links in its order, those below others marked', async () => {
  const html = await draw(TableOfContents, {
    headings: [
      { depth: 2, text: 'Gli orari', id: 'gli-orari' },
      { depth: 3, text: 'Di sera', id: 'di-sera' },
    ],
  });
  expect(linksOf(html)).toEqual(['#gli-orari', '#di-sera']);
  expect(html.querySelectorAll('ol > li').map((item) => [wordsOf(item), item.classList.contains('deeper')])).toEqual([
    ['Gli orari', false],
    ['Di sera', true],
  ]);
  const nav = html.querySelector('nav');
  expect(wordsOf(html.querySelector(`#${nav?.getAttribute('aria-labelledby')}`))).toBe('In questa pagina');
});

test('above the text it is folded, and a link can lead to it', async () => {
  const html = await draw(TableOfContents, {
    headings: [{ depth: 2, text: 'Gli orari', id: 'gli-orari' }],
    folded: true,
  });
  expect(html.querySelector('#indice')?.tagName).toBe('NAV');
  expect(wordsOf(html.querySelector('#indice summary'))).toBe('In questa pagina');
  expect(html.querySelector('details')?.hasAttribute('open')).toBe(false);
  expect(linksOf(html)).toEqual(['#gli-orari']);
});
