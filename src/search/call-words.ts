import type { IndexedWord } from './read-words.ts';
import { tokenize, type Token } from './normalize.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { WordList } from './word-lists.ts';

/** A word of the index with all that is written of it. */
export type CalledWord = IndexedWord & WordList;

/**
 * Tells of the words of an index which are part of what a record is called: `valle` alone is the name of a place, and
 * half of that of its town council.
 * @param calls of each record, the names that it is called by
 */
export function callWords(words: readonly IndexedWord[], calls: readonly (readonly string[])[]): CalledWord[] {
  const lengthsOf = calls.map(shortestNames);
  return words.map((word) => ({
    ...word,
    called: word.records.map((record) => lengthsOf[record]?.get(word.stem) ?? 0),
  }));
}

/** Of each word in some names, how many words the shortest of them has. */
function shortestNames(names: readonly string[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const stems = new Set(tokenize(name).flatMap((token) => (saysSomething(name, token) ? [stemOf(token.word)] : [])));
    for (const stem of stems) lengths.set(stem, Math.min(stems.size, lengths.get(stem) ?? Infinity));
  }
  return lengths;
}

/** A capital letter by itself is part of a name, as in «Arte R». */
function saysSomething(name: string, { word, elided, start, end }: Token): boolean {
  return !elided && (!isStopWord(word) || /^\p{Lu}$/u.test(name.slice(start, end)));
}
