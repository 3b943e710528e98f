import { giveWay } from './give-way.ts';
import { isNumber } from './normalize.ts';
import { scoreOfWord } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import { stemmedWordsOf } from './stemmed-words.ts';
import { stemOf, type Stem } from './stems.ts';
import type { WordList } from './word-lists.ts';

/** What a word finds. */
export interface WordFinding {
  /** How much it says of each record that holds it. */
  scores: Map<number, number>;
  /** Of records that are called by it, how many words that name has. */
  called: Map<number, number>;
  /** What was looked for. */
  stem: Stem;
}

/**
 * The records that hold a word in one of its forms, or a word that begins with its stem. A number or a word of up to
 * three letters matches only itself: `spa` is not the beginning of `Spagna`.
 */
export async function findWord(index: RecordIndex, word: string): Promise<WordFinding> {
  const isWhole = isNumber(word) || word.length <= 3;
  const stem: Stem = { text: stemOf(word), isWhole };
  const matching = await index.lists(stem);
  await giveWay();
  if (matching.length > 0 || isWhole) return found(index, stem, matching);

  const begun = await begunWord(index, word, stem);
  return begun ? found(index, { text: begun.stem, isWhole: true }, [begun]) : found(index, stem, []);
}

function found(index: RecordIndex, stem: Stem, words: readonly WordList[]): WordFinding {
  const whole = words.find((word) => word.stem === stem.text);
  const called = (whole?.records ?? []).flatMap((record, at): [number, number][] => {
    const length = whole?.called[at] ?? 0;
    return length === 0 ? [] : [[record, length]];
  });
  return { stem, called: new Map(called), scores: scoresOf(index, stem, words) };
}

function scoresOf(index: RecordIndex, stem: Stem, words: readonly WordList[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { stem: indexed, records, weights: written } of words) {
    // What only begins with the stem says less.
    const share = indexed === stem.text ? 1 : (stem.text.length / indexed.length) ** 2 / 2;
    for (const [at, record] of records.entries()) {
      weights.set(record, (weights.get(record) ?? 0) + (written[at] ?? 0) * share);
    }
  }
  for (const [record, weight] of weights) weights.set(record, scoreOfWord(index, record, weight, weights.size));
  return weights;
}

/** Texts in which the beginning of a word is looked for. */
const triedTexts = 3;

/**
 * While a word is being typed its stem may be longer than that of the whole word: `licenziam` is not the beginning of
 * `licenz`. The longest stem with which it begins is what is meant if, in some text, a word begins with what was typed.
 */
async function begunWord(index: RecordIndex, word: string, { text }: Stem): Promise<WordList | undefined> {
  for (let length = text.length - 1; length > 3; length -= 1) {
    const [longest] = await index.lists({ text: text.slice(0, length), isWhole: true });
    if (!longest) continue;
    for (const record of longest.records.slice(0, triedTexts)) {
      const words = stemmedWordsOf(await index.text(record));
      if (words.some((one) => one.stem === longest.stem && one.word.startsWith(word))) return longest;
    }
    return undefined;
  }
  return undefined;
}
