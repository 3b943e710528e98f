import type { IndexedWord } from './read-words.ts';

/** How many records the words of a file are in, together: some 2 kB of lists when compressed. */
const fileSize = 1_500;

/**
 * The words of an index in the files in which they stand, in order. A frequent word has one of its own; rare ones share
 * one, and a browser loads few bytes that it does not need.
 */
export function cutWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const files: IndexedWord[][] = [];
  let size = Infinity;
  for (const word of words.toSorted((a, b) => (a.stem < b.stem ? -1 : 1))) {
    if (size + word.records.length > fileSize) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(word);
    size += word.records.length;
  }
  return files;
}
