import { expect, test } from 'vitest';
import { callWords } from '../../../src/search/call-words.ts';

const word = (stem: string, records: number[]) => ({
  stem,
  records,
  weights: records.map(() => 1),
  places: records.map(() => [0]),
});
const calledOf = (stem: string, names: string[]) => callWords([word(stem, [0])], [names])[0]?.called;

test('a word that a record is called by bears how many words the shortest such name has', () => {
  expect(calledOf('vall', ['Comune di Valle', 'Valle'])).toEqual([1]);
  expect(calledOf('comun', ['Comune di Valle', 'Valle'])).toEqual([2]);
  expect(calledOf('bilanc', ['Comune di Valle'])).toEqual([0]);
});

test('words that are everywhere and elided articles are no part of a name; a capital letter by itself is', () => {
  expect(calledOf('accord', ['L’accordo e il protocollo'])).toEqual([2]);
  expect(calledOf('arte', ['Arte R'])).toEqual([2]);
});

test('each record has its own names', () => {
  expect(callWords([word('vall', [0, 2])], [['Valle'], ['Valle'], []])[0]?.called).toEqual([1, 0]);
});
