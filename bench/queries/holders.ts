import { plainWords } from './plain-words.ts';

/** Which texts of a list hold a word or a run of words: by a scan, and rather too many than too few. */
export interface Holders {
  /** Places of the texts that hold the word or, as far as anybody could think, a form of it. */
  ofWord: (word: string) => ReadonlySet<number>;
  /** Places of the texts that hold each of the words. */
  ofAll: (words: readonly string[]) => number[];
  /** Places of the texts that hold the words one after the other, signs between them apart. */
  ofRun: (words: readonly string[]) => number[];
  /** In what part of the texts a word stands exactly so. */
  share: (word: string) => number;
  /** Every word of every text. */
  words: ReadonlySet<string>;
}

/** Reads the texts once. */
export function holdersIn(texts: readonly string[]): Holders {
  const exact = new Map<string, Set<number>>();
  const byBeginning = new Map<string, string[]>();
  const runs = texts.map((text, at) => {
    const words = plainWords(text).map(({ word }) => word);
    for (const word of words) {
      const places = exact.get(word);
      if (places) places.add(at);
      else {
        exact.set(word, new Set([at]));
        byBeginning.set(word.slice(0, 3), [...(byBeginning.get(word.slice(0, 3)) ?? []), word]);
      }
    }
    return ` ${words.join(' ')} `;
  });

  const loose = new Map<string, ReadonlySet<number>>();
  const ofWord = (word: string): ReadonlySet<number> => {
    const known = loose.get(word);
    if (known) return known;
    const beginning = word.slice(0, Math.max(3, Math.floor(word.length * 0.6)));
    const forms = (byBeginning.get(word.slice(0, 3)) ?? []).filter((form) => form.startsWith(beginning));
    const places = new Set([word, ...forms].flatMap((form) => [...(exact.get(form) ?? [])]));
    loose.set(word, places);
    return places;
  };
  return {
    ofWord,
    ofAll(words) {
      const [first, ...others] = words.map(ofWord).sort((a, b) => a.size - b.size);
      return [...(first ?? [])].filter((place) => others.every((places) => places.has(place)));
    },
    ofRun(words) {
      const run = ` ${words.join(' ')} `;
      return runs.flatMap((text, at) => (text.includes(run) ? [at] : []));
    },
    share: (word) => (exact.get(word)?.size ?? 0) / Math.max(1, texts.length),
    words: new Set(exact.keys()),
  };
}
