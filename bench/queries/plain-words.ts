/**
 * Words as anybody would cut them, without the search's own code: what a query must find is judged by these, so that
 * the search is never judged by itself.
 */

/** A word of a text, with where it stands. */
export interface PlainWord {
  /** Lower case, without accents. */
  word: string;
  /** As it is written. */
  written: string;
  start: number;
  end: number;
}

/** Runs of letters and digits; an apostrophe parts two words, a stop or a comma between figures does not. */
export function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: plain(match[0]),
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower case without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The sentences of a text, whose lines are runs of their own. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…]»?)\s+(?=[«\p{Lu}\d])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
