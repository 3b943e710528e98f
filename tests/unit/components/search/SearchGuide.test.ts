import { expect, test } from 'vitest';
import SearchGuide from '../../../../src/components/search/SearchGuide.astro';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';

test('offers searches that find something, each with what it is', async () => {
  const html = await draw(SearchGuide, { records: 1234, examples: [{ what: 'un luogo', text: 'Valle di là' }] });
  expect(wordsOf(html)).toContain('1.234 schede');
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual(['un luogo Valle di là']);
  expect(linksOf(html)).toEqual(['/sito/cerca/?q=Valle+di+l%C3%A0']);
});
