import { expect, test } from 'vitest';
import { familyOf } from '../../../src/search/word-families.ts';

test.each([
  ['sindacati', 'sindacale'],
  ['chiudere', 'chiusura'],
  ['promette', 'promesso'],
  ['consigliere', 'consiglieri'],
  ['presidenza', 'presidenti'],
  ['collegamento', 'collegati'],
])('%s and %s are of one family', (one, other) => {
  expect(familyOf(one)).toBeDefined();
  expect(familyOf(one)).toBe(familyOf(other));
});

test.each([
  ['sindaco', 'sindacato'],
  ['presidio', 'presidente'],
  ['parte', 'partito'],
  ['consiglio', 'consigliere'],
  ['comune', 'comunità'.normalize('NFD').replace(/\p{M}/gu, '')],
  ['parla', 'parlamento'],
  ['colleghi', 'collegamento'],
  ['titolo', 'titolare'],
])('%s is of another family than %s, or of none', (one, other) => {
  expect(familyOf(other)).toBeDefined();
  expect(familyOf(one)).not.toBe(familyOf(other));
});
