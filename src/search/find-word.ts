import { stemmer } from '@orama/stemmers/italian';
import { isNumber, tokenize } from './normalize.ts';
import { asWritten, wordsOf } from './index-text.ts';
import { scoreOfWord } from './rank.ts';
import type { IndexedWord } from './read-words.ts';
import type { RecordIndex } from './record-index.ts';

/** What a word finds. */
export interface WordFinding {
  /** By record. */
  found: Map<number, WordMatch>;
  /** What a word of a text begins with to be this word; or what it must be, whole. */
  stem: Stem;
}

export interface Stem {
  text: string;
  isWhole: boolean;
}

/** A record that holds a word. */
export interface WordMatch {
  score: number;
  /** Where it stands, counted in words of the record's text. */
  places: number[];
}

/**
 * The records that hold a word in one of its forms, or a word that begins with its stem. A number or a word of up to
 * three letters matches only itself: `spa` is not the beginning of `Spagna`.
 */
export async function findWord(index: RecordIndex, word: string): Promise<WordFinding> {
  const isWhole = isNumber(word) || word.length <= 3;
  const stem: Stem = { text: stemOf(word), isWhole };
  const near = await index.wordsNear(stem.text);
  const matching = near.filter((indexed) => isMatch(stem, indexed.stem));
  if (matching.length > 0 || isWhole) return { stem, found: toMatches(index, stem, matching) };

  const begun = await begunWord(index, word, stem, near);
  if (!begun) return { stem, found: new Map() };
  const whole = { text: begun.stem, isWhole: true };
  return { stem: whole, found: toMatches(index, whole, [begun]) };
}

/** The form under which the index knows a word: Snowball's Italian stemmer, which Pagefind uses too. */
export function stemOf(word: string): string {
  return stemmer(word);
}

/** Whether a stem of the index is what is looked for. */
export function isMatch({ text, isWhole }: Stem, stem: string): boolean {
  return isWhole ? stem === text : stem.startsWith(text);
}

function toMatches(index: RecordIndex, stem: Stem, words: readonly IndexedWord[]): Map<number, WordMatch> {
  const found = new Map<number, { places: number[]; weight: number }>();
  for (const { stem: indexed, postings } of words) {
    // What only begins with the stem says less.
    const share = indexed === stem.text ? 1 : (stem.text.length / indexed.length) ** 2 / 2;
    for (const { record, places, weight } of postings) {
      const known = found.get(record);
      found.set(record, {
        places: known ? [...known.places, ...places] : places,
        weight: (known?.weight ?? 0) + weight * share,
      });
    }
  }
  return new Map(
    [...found].map(([record, { places, weight }]) => [
      record,
      { places, score: scoreOfWord(index, record, weight, found.size) },
    ]),
  );
}

/** Texts in which the beginning of a word is looked for. */
const triedTexts = 3;

/**
 * While a word is being typed its stem may be longer than that of the whole word: `licenziam` is not the beginning of
 * `licenz`. The longest stem with which it begins is what is meant if, in some text, a word begins with what was typed.
 */
async function begunWord(
  index: RecordIndex,
  word: string,
  { text }: Stem,
  near: readonly IndexedWord[],
): Promise<IndexedWord | undefined> {
  const [longest] = near
    .filter(({ stem }) => stem.length > 3 && text.startsWith(stem))
    .sort((a, b) => b.stem.length - a.stem.length);
  for (const { record, places } of longest?.postings.slice(0, triedTexts) ?? []) {
    const words = wordsOf((await index.text(record)).content);
    const here = places.flatMap((place) => tokenize(asWritten(words[place])));
    if (here.some((token) => token.word.startsWith(word))) return longest;
  }
  return undefined;
}
