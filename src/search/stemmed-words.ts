import { asWritten, wordsOf } from './index-text.ts';
import type { IndexedText } from './indexed-text.ts';
import { tokenize } from './normalize.ts';
import { stemOf } from './stems.ts';

/** A word of a text, as a search looks for it. */
export interface StemmedWord {
  word: string;
  stem: string;
  /** Where it stands, counted in words of `content` as Pagefind counts them. */
  place: number;
}

/** The words of a text with their stems, worked out once for each text. */
export function stemmedWordsOf(text: Pick<IndexedText, 'content'>): readonly StemmedWord[] {
  const known = worked.get(text);
  if (known) return known;
  const words = wordsOf(text.content).flatMap((written, place) =>
    tokenize(asWritten(written)).map(({ word }) => ({ word, stem: stemOf(word), place })),
  );
  worked.set(text, words);
  return words;
}

const worked = new WeakMap<Pick<IndexedText, 'content'>, readonly StemmedWord[]>();
