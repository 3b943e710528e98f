import { splitSentences, wordsOf } from './sentences.ts';

/** How hard a text is to read, and what makes it so. */
export interface Readability {
  /** Gulpease: 100 is the easiest; 60 is easy for whoever has finished middle school, 40 for whoever has finished high school. */
  index: number;
  words: number;
  sentences: number;
  /** The sentences that lower the index most, heaviest first. */
  heaviest: Sentence[];
}

/** A sentence, with the paragraph that it is in. */
export interface Sentence {
  text: string;
  words: number;
  /** Which of the paragraphs that were given, from 0. */
  paragraph: number;
}

/**
 * Measures the paragraphs of a text with the Gulpease index of Italian (Lucisano and Piemontese, 1988):
 * `89 + (300 · sentences − 10 · letters) / words`, never above 100. Letters are letters and digits; what words and sentences
 * are is told in `sentences.ts`. The end of a paragraph, or of an item of a list, ends a sentence.
 */
export function measureReadability(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap((text, paragraph) =>
    splitSentences(text).map((sentence) => ({ text: sentence, paragraph, ...countsOf(sentence) })),
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const letters = sentences.reduce((sum, sentence) => sum + sentence.letters, 0);
  return {
    index: words === 0 ? 100 : indexOf(sentences.length, letters, words),
    words,
    sentences: sentences.length,
    heaviest: sentences
      .toSorted((a, b) => weightOf(b) - weightOf(a) || a.paragraph - b.paragraph)
      .map(({ text, paragraph, words: count }) => ({ text, paragraph, words: count })),
  };
}

/** How far a sentence is from an easy one, for each of its words. */
function weightOf({ words, letters }: { words: number; letters: number }): number {
  return words === 0 ? 0 : (100 - (89 + (300 - 10 * letters) / words)) * words;
}

function indexOf(sentences: number, letters: number, words: number): number {
  return Math.min(100, 89 + (300 * sentences - 10 * letters) / words);
}

function countsOf(text: string): { words: number; letters: number } {
  const words = wordsOf(text);
  return { words: words.length, letters: words.join('').replace(/[^\p{L}\p{N}]/gu, '').length };
}
