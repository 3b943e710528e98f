import { giveWay } from './give-way.ts';
import { copyChances, type NumberChances } from './number-chances.ts';
import { unpackNumbers } from './unpack-numbers.ts';

/** What a text may repeat, and what is known of the numbers of which texts are made. */
export interface TextPast {
  text: string;
  chances: readonly NumberChances[];
}

/** Nothing that could be repeated. */
export const noPast: TextPast = { text: '', chances: [] };

/** The kinds of numbers of which texts are made; letters are of several, from the last on. */
export const textKinds = { length: 0, newLetters: 1, repeated: 2, distance: 3, letter: 4 };

/** What is shorter is said letter by letter. */
export const shortestRepeat = 4;

/** The kind of a letter: a vowel makes others likely behind it than a consonant, a digit or a sign. */
export function letterKind(before = ''): number {
  return textKinds.letter + groups.findIndex((group) => group.test(before));
}

const groups = [/[aeiou]/u, /[a-z]/u, /\d/u, /^/u];

/**
 * Reads a text that `packText` has written: letters that are new and pieces that repeat something of the past or of the
 * text itself, in turn (Ziv and Lempel, “A Universal Algorithm for Sequential Data Compression”, 1977). A page stays able
 * to draw and answer meanwhile.
 * @param past what it was written with
 * @returns the text, and what it adds to what is known
 * @throws RangeError for bytes that are not what was written
 */
export async function unpackText(bytes: Uint8Array, past: TextPast): Promise<TextPast> {
  const chances = past.chances.map(copyChances);
  const next = unpackNumbers(bytes, chances);
  const length = next(textKinds.length);
  const letters: string[] = [];
  const letterAt = (place: number): string => letters[place] ?? past.text[past.text.length + place] ?? '';

  while (letters.length < length) {
    await giveWay();
    for (let left = next(textKinds.newLetters); left > 0; left -= 1) {
      letters.push(String.fromCharCode(next(letterKind(letterAt(letters.length - 1)))));
    }
    if (letters.length >= length) break;
    const end = letters.length + shortestRepeat + next(textKinds.repeated);
    const distance = 1 + next(textKinds.distance);
    while (letters.length < end) letters.push(letterAt(letters.length - distance));
  }
  return { text: letters.join(''), chances };
}
