import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesFor, filesOf, nearestWord, wordFilesFor } from '../../../src/search/near-words.ts';

const letters = 'abcdefghilmnopqrstuvz';
/** A word with a slip: a letter too many, missing or wrong, or two that changed places. */
const slip = (word: string, kind: number, place: number, letter: string): string => {
  const at = place % word.length;
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return [
    before + letter + here + after,
    before + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ][kind % 4] as string;
};
const anySlip = fc.tuple(fc.nat(3), fc.nat(40), fc.constantFrom(...letters));
const wordOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
const meets = (typed: string, word: string): boolean => {
  const files = filesOf(word, 64);
  return filesFor(typed, 64).some((file) => files.includes(file));
};

describe('the files in which words are looked up', () => {
  test('are at most three', () => {
    fc.assert(
      fc.property(wordOf(1, 20), (typed) => {
        expect(filesFor(typed, 64).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('hold every word within one slip, wherever it is', () => {
    fc.assert(
      fc.property(wordOf(4, 14), anySlip, (word, one) => {
        const typed = slip(word, ...one);
        if (typed.length >= 4) expect(meets(typed, word)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('hold every word of at least nine letters within two slips, wherever they are', () => {
    fc.assert(
      fc.property(wordOf(9, 16), anySlip, anySlip, (word, one, two) => {
        const typed = slip(slip(word, ...one), ...two);
        if (typed.length >= 8) expect(meets(typed, word)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('are few for few records, and never more than 512', () => {
    expect([1, 16, 100, 700, 10_000, 100_000].map(wordFilesFor)).toEqual([1, 1, 8, 64, 512, 512]);
    expect(filesFor('biblioteca', 1)).toEqual([0]);
  });
});

describe('the word that was meant', () => {
  const file = { biblioteca: 40, bibliotecario: 3, città: 12, orario: 7, orari: 30, sala: 90, possiamo: 20, lana: 1 };

  test.each([
    ['bibblioteca', 'biblioteca'],
    ['viblioteca', 'biblioteca'],
    ['ibblioteca', 'biblioteca'],
    ['bibliotecarrio', 'bibliotecario'],
    ['citta', 'città'],
    ['cittta', 'città'],
    ['orrario', 'orario'],
    ['luna', undefined],
    ['possibile', undefined],
    ['scala', 'sala'],
    ['zanzara', undefined],
    ['tre', undefined],
    ['2026', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(nearestWord(typed, [file])).toBe(meant);
  });

  test('of two as near, the one that more texts hold; of two as frequent, the first in the alphabet', () => {
    expect(nearestWord('sedie', [{ sedia: 2, sedile: 1 }, { sedite: 50 }])).toBe('sedite');
    expect(nearestWord('sedio', [{ sedix: 2, sediy: 2 }])).toBe('sedix');
  });
});
