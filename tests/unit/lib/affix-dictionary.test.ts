import { expect, test } from 'vitest';
import { readDictionary } from '../../../src/lib/affix-dictionary.ts';

const affixes = `SET UTF-8
SFX A Y 2
SFX A are o [^i]are
SFX A are iamo are
SFX S Y 1
SFX S a e a
PFX R Y 1
PFX R 0 ri .
PFX T Y 1
PFX T 0 l' [aeiou]
`;
const { has, isPlain } = readDictionary(affixes, '4\ncantare/AR\ncasa/S\nalbero/T\ne\n');

test.each(['cantare', 'canto', 'cantiamo', 'case', 'ricantare', 'ricanto', 'albero', 'e'])('knows %s', (word) => {
  expect(has(word)).toBe(true);
});

test.each(['cant', 'cantarea', 'casaa', 'ricasa', 'albere', "l'albero", '', 'ri'])('does not know %j', (word) => {
  expect(has(word)).toBe(false);
});

test('knows plain words apart from those with a prefix', () => {
  expect([isPlain('canto'), isPlain('ricanto')]).toEqual([true, false]);
});
