import type { CalledWord } from './call-words.ts';

/**
 * The words of an index in the files in which they stand, in order. A frequent word has one of its own; rare ones share
 * one, and a browser loads few bytes that it does not need. Every file is named in the table of contents that each
 * browser loads: with half as many, files would be twice as long. For a first search alone the root of all would be
 * best; they are shorter than that, for the searches that follow.
 */
export function cutWords(words: readonly CalledWord[]): CalledWord[][] {
  const files: CalledWord[][] = [];
  const fileSize = Math.sqrt(words.reduce((sum, { records }) => sum + records.length, 0)) / shorter;
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

/** How many times shorter. */
const shorter = 8;
