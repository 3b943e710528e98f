import { expect, test } from 'vitest';
import { maxTerms, parseQuery, termsOf } from '../../../src/search/parse-query.ts';

const wordsOf = (text: string) => termsOf(parseQuery(text)).map(({ word }) => word);

test('leaves out elided articles and words that are everywhere', () => {
  expect(wordsOf("che cosa vuole l'accordo sull’occupazione")).toEqual(['vuole', 'accordo', 'occupazione']);
});

test('keeps each word once, with the way in which it was typed first', () => {
  expect(termsOf(parseQuery('Città citta CITTÀ'))).toEqual([{ kind: 'word', word: 'citta', typed: 'Città' }]);
});

test('looks for common words when there is hardly anything else', () => {
  expect(wordsOf('di la che non')).toEqual(['di', 'la', 'che', 'non']);
  expect(wordsOf('che cosa non si sa, e da quando')).toEqual(['che', 'cosa', 'non', 'si', 'sa', 'e', 'da', 'quando']);
});

test('has no words when only signs were typed', () => {
  for (const text of ['', '   ', '"', '🔥', '…']) expect(wordsOf(text)).toEqual([]);
});

test('looks for a limited number of words and says how many it leaves out', () => {
  const query = parseQuery(Array.from({ length: maxTerms + 3 }, (_, at) => `p${at}`).join(' '));
  expect(termsOf(query)).toHaveLength(maxTerms);
  expect(query.ignored).toBe(3);
});
