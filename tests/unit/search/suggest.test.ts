import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { toVocabulary } from '../../../src/search/vocabulary-of-texts.ts';

const vocabulary = ['biblioteca', 'città', 'orario'];

test.each([
  ['bibblioteca', ['bibblioteca'], 'biblioteca'],
  ['l’orrario della citta', ['orrario'], 'l’orario della citta'],
  ['cittta', ['cittta'], 'città'],
  ['zzzz orrario', ['zzzz', 'orrario'], 'orario'],
])('%s, of which %o are unknown → %s', (text, unknown, suggestion) => {
  expect(suggest(parseQuery(text), unknown, vocabulary)).toBe(suggestion);
});

test('nothing is suggested when nothing is near', () => {
  expect(suggest(parseQuery('zzzz'), ['zzzz'], vocabulary)).toBeUndefined();
});

test('the vocabulary holds words of titles and words that two texts share, the most frequent first', () => {
  const texts = [
    { title: 'La Città', text: 'La Città chiude 1.100 posti e la sede.' },
    { title: 'La sede', text: 'La sede chiude l’ufficio.' },
    { title: 'Altro', text: 'Altro ancora sulla sede.' },
  ];
  expect(toVocabulary(texts)).toEqual(['sede', 'chiude', 'altro', 'città']);
});
