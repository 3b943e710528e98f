import { expect, test } from 'vitest';
import { candidateWords, holdsPhrase, mayFollow } from '../../../src/search/phrases.ts';
import { toIndexText } from '../../../src/search/index-text.ts';

test('a phrase is in a text word by word, in the same forms, whatever signs stand between', () => {
  const content = toIndexText('L’azienda — disse — «chiude» il 13/1/2026.');
  for (const words of [
    ['l', 'azienda', 'disse', 'chiude'],
    ['13', 'gennaio', '2026'],
  ]) {
    expect(holdsPhrase({ content }, words)).toBe(true);
  }
  for (const words of [['azienda', 'chiude'], ['aziend'], ['zienda', 'disse'], ['chiudono']]) {
    expect(holdsPhrase({ content }, words)).toBe(false);
  }
});

test('common words are asked of the index only when there are no others', () => {
  expect(candidateWords(['la', 'sede', 'di', 'valle', 'sede'])).toEqual(['sede', 'valle']);
  expect(candidateWords(['di', 'la'])).toEqual(['di', 'la']);
});

test('words may stand as in a phrase when each comes shortly after the one before', () => {
  const mayStand = (...places: number[][]) => mayFollow(places.map((some, at) => ({ at, places: some })));
  expect(mayStand([3, 40], [42], [43])).toBe(true);
  expect(mayStand([3], [42])).toBe(false);
  expect(mayStand([42], [41])).toBe(false);
  expect(mayStand([1], [])).toBe(false);
});

test('words of a phrase that nobody has asked for leave room for themselves', () => {
  const words = (at: number) => [
    { at: 0, places: [10] },
    { at, places: [24] },
  ];
  expect(mayFollow(words(1))).toBe(false);
  expect(mayFollow(words(2))).toBe(true);
});
