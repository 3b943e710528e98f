import { expect, test } from 'vitest';
import { matches } from '../../../src/editing/search-prompt.ts';

const choice = { value: 'comune-di-valle', label: 'Comune di Vallé – ente', hint: 'soggetti/comune-di-valle.yaml' };

test.each([
  ['', true],
  ['valle comune', true],
  ['COM val', true],
  ['vallé', true],
  ['soggetti', true],
  ['omune', false],
  ['comune monte', false],
])('words are found by their beginnings, in any order: %j', (typed, isFound) => {
  expect(matches(choice, typed)).toBe(isFound);
});
