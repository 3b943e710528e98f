import { expect, test } from 'vitest';
import SectionLinks from '../../../src/components/SectionLinks.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

test('each section is a link that says how many things are there', async () => {
  const html = await draw(SectionLinks, { sections: [{ id: 'impegni', title: 'Impegni', count: 4 }] });
  expect(linksOf(html.querySelector('nav'))).toEqual(['#impegni']);
  expect(wordsOf(html)).toBe('Impegni (4)');
});
