import { expect, test, vi } from 'vitest';
import { parseQuery, termsOf } from '../../../src/search/parse-query.ts';
import { correct, suggest } from '../../../src/search/suggest.ts';
import { toVocabulary, toWordFiles } from '../../../src/search/vocabulary-of-texts.ts';

const words = toWordFiles(
  [
    ['biblioteca', 40],
    ['città', 12],
    ['orario', 7],
  ],
  1000,
);
const loadFile = (file: number) => Promise.resolve(words[file] ?? {});
const suggestFor = (text: string, load = loadFile) =>
  suggest(termsOf(parseQuery(text)), { files: words.length, loadFile: load });

test.each([
  ['bibblioteca', 'biblioteca'],
  ['l’orrario della cittta', 'l’orario della città'],
  ['Bibblioteca "bibblioteche" -orrariox', 'Biblioteca "bibblioteche" -orrariox'],
  ['zzzz orrario', 'zzzz orario'],
  ['zzzz', 'zzzz'],
])('%s → %s', async (text, corrected) => {
  expect(correct(text, await suggestFor(text))).toBe(corrected);
});

test('three files at most are loaded for a word, each once', async () => {
  const load = vi.fn(loadFile);
  await suggestFor('bibblioteca bibbliotecca', load);
  const asked = load.mock.calls.map(([file]) => file);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(6);
});

test('only whole words are corrected, wherever they stand', () => {
  expect(correct('orari e orari, orario: «orari»', [{ typed: 'orari', meant: 'orario' }])).toBe(
    'orario e orario, orario: «orario»',
  );
  expect(correct('c++ S.p.A', [{ typed: 'S.p.A', meant: 'spa' }])).toBe('c++ Spa');
});

test('the vocabulary holds every word of four letters or more, the most frequent first', () => {
  const texts = ['La Città chiude 1.100 posti e la sede.', 'La sede chiude l’ufficio, la sede.', 'La sede sta là.'];
  expect(toVocabulary(texts)).toEqual([
    ['sede', 3],
    ['chiude', 2],
    ['città', 1],
    ['posti', 1],
    ['ufficio', 1],
  ]);
});
