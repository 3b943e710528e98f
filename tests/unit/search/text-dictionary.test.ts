import { expect, test } from 'vitest';
import { chooseDictionary } from '../../../src/search/text-dictionary.ts';

/** Texts of which each says some things that others say, and something of its own. */
const shared = ['il consiglio comunale ha approvato l’accordo', 'la regione ha convocato il tavolo di crisi'];
const texts = Array.from({ length: 80 }, (_, at) => `${at * 7919} ${shared[at % 2]} ${(at * 104_729).toString(36)}`);

test('a dictionary holds what many texts say, and is the same each time', () => {
  const dictionary = chooseDictionary(texts, 256);
  for (const phrase of shared) expect(dictionary).toContain(phrase.slice(2, -2));
  expect(dictionary.length).toBeLessThanOrEqual(256);
  expect(chooseDictionary(texts, 256)).toBe(dictionary);
});

test('few texts give a short dictionary, and no text gives none', () => {
  expect(chooseDictionary(['breve'], 8_000)).toBe('');
  expect(chooseDictionary([], 8_000)).toBe('');
});
