import type { IndexedText } from './indexed-text.ts';
import { placesOfPhrase } from './phrases.ts';
import type { RecordIndex } from './record-index.ts';
import { stemmedWordsOf, type StemmedWord } from './stemmed-words.ts';
import { isMatch, type Stem } from './stems.ts';

/** What is looked for in a text. */
export interface Sought {
  stems: readonly Stem[];
  phrases: readonly (readonly string[])[];
}

/** The text of a record, with where it holds what is looked for. */
export interface HitText extends IndexedText {
  /** Counted in words of `content`, in order. */
  places: number[];
  words: readonly StemmedWord[];
}

/** Loads the text of a record that was found. */
export async function loadText(index: Pick<RecordIndex, 'text'>, record: number, sought: Sought): Promise<HitText> {
  const text = await index.text(record);
  return { ...text, words: stemmedWordsOf(text), places: placesOf(text, sought) };
}

/** Where what is looked for stands in a text, counted in words of `content`, in order. */
export function placesOf(text: Pick<IndexedText, 'content'>, { stems, phrases }: Sought): number[] {
  const ofWords = stemmedWordsOf(text).filter((word) => stems.some((stem) => isMatch(stem, word.stem)));
  const all = [...ofWords.map(({ place }) => place), ...phrases.flatMap((phrase) => placesOfPhrase(text, phrase))];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Words of a text that it was found by, as `tokenize` gives them: what to mark. */
export function matchedWords(text: HitText, { stems }: Pick<Sought, 'stems'>): Set<string> {
  const here = Map.groupBy(text.words, ({ place }) => place);
  const found = new Set<string>();
  for (const place of text.places) {
    const words = here.get(place) ?? [];
    const marked = words.filter(({ stem: one }) => stems.some((stem) => isMatch(stem, one)));
    for (const { word } of marked.length > 0 ? marked : words) found.add(word);
  }
  return found;
}
