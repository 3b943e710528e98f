import { expect, test } from 'vitest';
import { isMatch, stemOf } from '../../../src/search/stems.ts';

test('forms of a word have one stem, and a word of a family has that of the family', () => {
  expect(stemOf('sedi')).toBe(stemOf('sede'));
  expect(stemOf('sindaco')).toBe(stemOf('sindaci'));
  expect(stemOf('sindacati')).toBe(stemOf('sindacato'));
  expect(stemOf('chiude')).toBe(stemOf('chiuse'));
});

test('a word that only looks like the beginning of a family finds none of it', () => {
  const mayor = { text: stemOf('sindaco'), isWhole: false };
  expect(isMatch(mayor, stemOf('sindaca'))).toBe(true);
  expect(isMatch(mayor, stemOf('sindacato'))).toBe(false);
  expect(isMatch({ text: stemOf('presidio'), isWhole: false }, stemOf('presidente'))).toBe(false);
});

test('a stem matches what begins with it, unless it must be whole', () => {
  expect(isMatch({ text: 'lavor', isWhole: false }, 'lavorator')).toBe(true);
  expect(isMatch({ text: 'lavor', isWhole: true }, 'lavorator')).toBe(false);
});
