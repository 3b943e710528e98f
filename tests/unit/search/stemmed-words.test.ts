import { expect, test } from 'vitest';
import { toIndexText } from '../../../src/search/index-text.ts';
import { stemmedWordsOf } from '../../../src/search/stemmed-words.ts';

test('the words of a text are told with their stems and where Pagefind counts them', () => {
  const text = { content: toIndexText('Le sedi: l’accordo.') };
  const words = stemmedWordsOf(text);
  expect(words.filter(({ word }) => word.length > 2)).toEqual([
    { word: 'sedi', stem: 'sed', place: 1 },
    { word: 'accordo', stem: 'accord', place: 3 },
  ]);
  expect(stemmedWordsOf(text)).toBe(words);
});
