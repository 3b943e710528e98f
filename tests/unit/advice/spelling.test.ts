import { describe, expect, test } from 'vitest';
import { adviseOnSpelling } from '../../../src/advice/spelling-advice.ts';
import { findUnknownWords, nearestWord, wordsToCheck } from '../../../src/advice/spelling.ts';
import { actor, whole } from '../../support/entries.ts';

const unknownIn = (plain: string) => findUnknownWords([{ plain, line: 7 }]).map(({ word }) => word);

test.each([
  'L’azienda ha spostato gli addetti, perché così si risparmiava.',
  'Dell’accordo, quest’anno, vent’anni fa, un po’ per volta, cos’è, qual è.',
  'Andrebbero riconvertite: glielo dicono tutti. Ristrutturare costa.',
  'I volontari leggono ai bambini; la sala è piccola e fredda.',
])('knows the words of Italian: %s', (text) => {
  expect(unknownIn(text)).toEqual([]);
});

test.each([
  ['Lo fa perchè può.', 'perchè', 'perché'],
  ['La citta è chiusa.', 'citta', 'città'],
  ['Un’aziednda nuova.', 'aziednda', 'azienda'],
  ['Gli adetti sono cento.', 'adetti', 'addetti'],
  ['Ne vuole un pò.', 'pò', 'po’'],
])('finds the slip in «%s» and what was meant', (text, word, meant) => {
  expect(findUnknownWords([{ plain: text, line: 7 }])).toEqual([{ word, line: 7 }]);
  expect(nearestWord(word)).toBe(meant);
});

describe('does not look at', () => {
  test.each([
    ['names', 'Ieri Zkvmar e la Xyzw hanno parlato di Library of Congress.'],
    ['acronyms', 'La XKCD e il PNRRZ.'],
    ['numbers', 'Il 3abc e il 12º.'],
    ['somebody’s words', 'Ha detto «xkcdz qwerty» e “zxcvb”.'],
    ['addresses', 'Scrivi a qwzx@example.org o su www.qwzx.example.org/zxq.'],
  ])('%s', (_what, text) => {
    expect(unknownIn(text)).toEqual([]);
  });
});

test('looks at the first word of a sentence in small letters', () => {
  expect(wordsToCheck('Perchè no? L’Adetto. Forse.')).toEqual(['perchè', 'no', 'adetto', 'forse']);
});

test('tells a word once a file, with the first line on which it stands', () => {
  const texts = [
    { plain: 'Un adetto.', line: 3 },
    { plain: 'Due adetto.', line: 9 },
  ];
  expect(findUnknownWords(texts)).toEqual([{ word: 'adetto', line: 3 }]);
});

test('lets through the names of the case and the words of parole.yaml', () => {
  const unknownWords = ['zkvmar', 'bobinatura', 'adetto'].map((word) => ({ word, line: 5 }));
  const content = whole([actor({ name: 'Anna Zkvmar' })]);
  const meantBy = (word: string) => (word === 'adetto' ? 'addetto' : undefined);
  expect(
    adviseOnSpelling([{ file: 'content/a.md', unknownWords }], { whole: content, allowed: ['bobinatura'], meantBy }),
  ).toEqual([
    {
      file: 'content/a.md',
      line: 5,
      message: '«adetto» non è nel dizionario',
      remedy: 'correggi la parola (forse «addetto»?); se è giusta, mettila in content/parole.yaml',
      severity: 'advice',
      explainedIn: 'ortografia',
    },
  ]);
});
