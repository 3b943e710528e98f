import { filesOf, wordFilesFor, type WordFile } from './near-words.ts';
import { isNumber, tokenize } from './normalize.ts';

/** A word as it is written, lower case, and how many texts hold it. */
export type CountedWord = readonly [written: string, texts: number];

/** Words to suggest when one is not found: all of four letters at least, the most frequent first. */
export function toVocabulary(texts: readonly string[]): CountedWord[] {
  const counts = new Map<string, { written: string; texts: number }>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { word, start, end } of tokenize(text)) {
      if (seen.has(word) || word.length < 4 || isNumber(word)) continue;
      seen.add(word);
      const entry = counts.get(word) ?? { written: text.slice(start, end).toLowerCase(), texts: 0 };
      entry.texts += 1;
      counts.set(word, entry);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.texts - a.texts || (a.written < b.written ? -1 : 1))
    .map(({ written, texts: count }) => [written, count]);
}

/** The vocabulary of so many texts dealt into the files that browsers load, when a word is not found. */
export function toWordFiles(vocabulary: readonly CountedWord[], texts: number): WordFile[] {
  const files = Array.from({ length: wordFilesFor(texts) }, (): WordFile => ({}));
  for (const [written, count] of vocabulary) {
    for (const at of filesOf(written, files.length)) (files[at] as WordFile)[written] = count;
  }
  return files;
}
