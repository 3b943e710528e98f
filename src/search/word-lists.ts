import { take, type NextNumber } from './pack-numbers.ts';

/** A word of the index, as a stem, with the records that hold it. */
export interface WordList {
  stem: string;
  /** In order. */
  records: number[];
  /** Of each record, how much the word weighs there, all its places together: 1 is a word of running text. */
  weights: number[];
}

/** Where a word of the index stands: of each of its records, counted in words of the text, in order. */
export type WordPlaces = number[][];

/**
 * Files of the index hold the words from one to another, in order, as numbers (`pack-numbers.ts`): one file which
 * records hold them, another where in the texts they stand. The second is twice as large and only a phrase needs it.
 * Numbers that are alike stand together, records and places as the distance from the one before, so that little is
 * left when the file is compressed.
 */
export function listsToNumbers(words: readonly WordList[]): number[] {
  return [
    ...stemsToNumbers(words.map(({ stem }) => stem)),
    ...words.map(({ records }) => records.length),
    ...words.flatMap(({ records }) => toSteps(records)),
    ...words.flatMap(({ weights }) => weights.map((weight) => Math.round(weight * parts))),
  ];
}

/** Pagefind weighs in twenty-fourths of a word. */
const parts = 24;

/** What `listsToNumbers` has written. */
export function listsFromNumbers(next: NextNumber): WordList[] {
  const stems = stemsFromNumbers(next);
  const counts = take(stems.length, next);
  const records = counts.map((count) => fromSteps(count, next));
  const weights = counts.map((count) => take(count, next).map((weight) => weight / parts));
  return stems.map((stem, at) => ({ stem, records: records[at] ?? [], weights: weights[at] ?? [] }));
}

/** @param words of each word, its places */
export function placesToNumbers(words: readonly WordPlaces[]): number[] {
  return [
    ...words.flatMap((places) => places.map((some) => some.length)),
    ...words.flatMap((places) => places.flatMap(toSteps)),
  ];
}

/** What `placesToNumbers` has written. @param words the lists of the same words */
export function placesFromNumbers(words: readonly WordList[], next: NextNumber): WordPlaces[] {
  const counts = words.map(({ records }) => take(records.length, next));
  return counts.map((some) => some.map((count) => fromSteps(count, next)));
}

/** Words in order, each as how much of the one before it keeps and the letters that follow. */
export function stemsToNumbers(stems: readonly string[]): number[] {
  const rows = stems.map((stem, at) => {
    const kept = sharedLength(stems[at - 1] ?? '', stem);
    return { kept, rest: stem.slice(kept) };
  });
  return [
    stems.length,
    ...rows.map(({ kept }) => kept),
    ...rows.map(({ rest }) => rest.length),
    ...rows.flatMap(({ rest }) => Array.from({ length: rest.length }, (_, at) => rest.charCodeAt(at))),
  ];
}

/** What `stemsToNumbers` has written. */
export function stemsFromNumbers(next: NextNumber): string[] {
  const count = next();
  const kept = take(count, next);
  const lengths = take(count, next);
  let before = '';
  return kept.map((length, at) => {
    before = before.slice(0, length) + String.fromCharCode(...take(lengths[at] ?? 0, next));
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

function fromSteps(count: number, next: NextNumber): number[] {
  let number = 0;
  return Array.from({ length: count }, () => (number += next()));
}
