import { giveWay } from './give-way.ts';
import type { AddNumber } from './pack-numbers.ts';
import { take, type NextNumber } from './unpack-numbers.ts';

/** A word of the index, as a stem, with the records that hold it. */
export interface WordList {
  stem: string;
  /** In order. */
  records: number[];
  /** Of each record, how much the word weighs there, all its places together: 1 is a word of running text. */
  weights: number[];
  /** Of each record, how many words the name has that it is called by and that this is one of; 0 when it is no such word. */
  called: number[];
}

/** Where a word of the index stands: of each of its records, counted in words of the text, in order. */
export type WordPlaces = number[][];

/**
 * Files of the index hold the words from one to another, in order, as numbers (`pack-numbers.ts`): one file which
 * records hold them, another where in the texts they stand. The second is twice as large and only a phrase needs it.
 * Records and places are written as the distance from the one before.
 */
export function writeLists(words: readonly WordList[], add: AddNumber): void {
  writeStems(
    words.map(({ stem }) => stem),
    add,
  );
  for (const { records, weights, called } of words) {
    add(records.length, kinds.count);
    for (const step of toSteps(records)) add(step, stepKind(records.length));
    for (const weight of weights) add(Math.round(weight * parts), kinds.weight);
    for (const length of called) add(length, kinds.called);
  }
}

/** Numbers that are like each other. */
const kinds = {
  stemCount: 0,
  kept: 1,
  added: 2,
  letter: 3,
  count: 4,
  weight: 5,
  places: 6,
  firstPlace: 7,
  placeStep: 8,
  called: 9,
};
/** The records of frequent words stand closer together. */
const firstStepKind = 10;

function stepKind(records: number): number {
  return firstStepKind + Math.floor(Math.log2(records));
}

/** To within a half of a word in running text: Pagefind weighs in twenty-fourths. */
const parts = 2;

/** What `writeLists` has written. */
export async function readLists(next: NextNumber): Promise<WordList[]> {
  const lists: WordList[] = [];
  for (const stem of readStems(next)) {
    const count = next(kinds.count);
    const records = fromSteps(await take(count, next, stepKind(count)));
    const weights = (await take(count, next, kinds.weight)).map((weight) => weight / parts);
    const called = await take(count, next, kinds.called);
    lists.push({ stem, records, weights, called });
  }
  return lists;
}

/** @param words of each word, its places */
export function writePlaces(words: readonly WordPlaces[], add: AddNumber): void {
  for (const some of words.flat()) {
    add(some.length, kinds.places);
    for (const [at, step] of toSteps(some).entries()) add(step, at === 0 ? kinds.firstPlace : kinds.placeStep);
  }
}

/** What `writePlaces` has written. @param words the lists of the same words */
export async function readPlaces(words: readonly WordList[], next: NextNumber): Promise<WordPlaces[]> {
  const read: WordPlaces[] = [];
  for (const { records } of words) {
    const places: WordPlaces = [];
    while (places.length < records.length) {
      await giveWay();
      const count = next(kinds.places);
      const steps = Array.from({ length: count }, (_, at) => next(at === 0 ? kinds.firstPlace : kinds.placeStep));
      places.push(fromSteps(steps));
    }
    read.push(places);
  }
  return read;
}

/** Words in order, each as how much of the one before it keeps and the letters that follow. */
export function writeStems(stems: readonly string[], add: AddNumber): void {
  add(stems.length, kinds.stemCount);
  for (const [at, stem] of stems.entries()) {
    const kept = sharedLength(stems[at - 1] ?? '', stem);
    add(kept, kinds.kept);
    add(stem.length - kept, kinds.added);
    for (let letter = kept; letter < stem.length; letter += 1) add(stem.charCodeAt(letter), kinds.letter);
  }
}

/** What `writeStems` has written. */
export function readStems(next: NextNumber): string[] {
  let before = '';
  return Array.from({ length: next(kinds.stemCount) }, () => {
    const kept = before.slice(0, next(kinds.kept));
    const added = Array.from({ length: next(kinds.added) }, () => next(kinds.letter));
    before = kept + String.fromCharCode(...added);
    return before;
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
