import { stemmer } from '@orama/stemmers/italian';
import { familyOf } from './word-families.ts';

/** What a word of a text begins with to be what is looked for; or what it must be, whole. */
export interface Stem {
  text: string;
  isWhole: boolean;
}

/** Begins the stem of a family of words, so that it is not the beginning of any other. */
const familyMark = '~';

/** Stems of the words met so far: texts say the same words again and again. */
const known = new Map<string, string>();

/** The form under which the index knows a word. */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? workOut(word);
  known.set(word, stem);
  return stem;
}

function workOut(word: string): string {
  const family = familyOf(word);
  return family === undefined ? plainStemOf(word) : `${familyMark}${family}`;
}

/** What Snowball's Italian stemmer, which Pagefind uses too, makes of a word. */
export function plainStemOf(word: string): string {
  return stemmer(word);
}

/** Whether a stem of the index is what is looked for. */
export function isMatch({ text, isWhole }: Stem, stem: string): boolean {
  return isWhole ? stem === text : stem.startsWith(text);
}
