import { tokenize } from './normalize.ts';

/** A piece of a text: plain, or one of the words that were looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text so that the words of a set, as `tokenize` gives them, can be marked. The pieces joined are the text. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of tokenize(text)) {
    if (!words.has(word)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
