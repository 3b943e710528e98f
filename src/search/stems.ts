import { stemmer } from '@orama/stemmers/italian';

/** What a word of a text begins with to be what is looked for; or what it must be, whole. */
export interface Stem {
  text: string;
  isWhole: boolean;
}

/** The form under which the index knows a word: Snowball's Italian stemmer, which Pagefind uses too. */
export function stemOf(word: string): string {
  return stemmer(word);
}

/** Whether a stem of the index is what is looked for. */
export function isMatch({ text, isWhole }: Stem, stem: string): boolean {
  return isWhole ? stem === text : stem.startsWith(text);
}
