import { expect, test } from 'vitest';
import { maxTerms, parseQuery } from '../../../src/search/parse-query.ts';

const wordsOf = (text: string) => parseQuery(text).terms.map(({ word }) => word);

test('leaves out elided articles and words that are everywhere', () => {
  expect(wordsOf("che cosa dice l'accordo sull’occupazione")).toEqual(['dice', 'accordo', 'occupazione']);
});

test('keeps each word once, with the way in which it was typed first', () => {
  expect(parseQuery('Città citta CITTÀ').terms).toEqual([{ word: 'citta', typed: 'Città' }]);
});

test('has no words when only signs or common words were typed', () => {
  for (const text of ['', '   ', '"', '🔥', 'di la che non', "l'"]) expect(wordsOf(text)).toEqual([]);
});

test('looks for a limited number of words and says how many it leaves out', () => {
  const { terms, ignored } = parseQuery(Array.from({ length: maxTerms + 3 }, (_, at) => `p${at}`).join(' '));
  expect(terms).toHaveLength(maxTerms);
  expect(ignored).toBe(3);
});
