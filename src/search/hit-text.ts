import type { Hit } from './check-phrases.ts';
import { isMatch, stemOf, type Stem } from './find-word.ts';
import { asWritten, wordsOf } from './index-text.ts';
import type { IndexedText } from './indexed-text.ts';
import { tokenize } from './normalize.ts';
import { placesOfPhrase } from './phrases.ts';
import type { RecordIndex } from './record-index.ts';

/** The text of a hit. */
export interface HitText extends IndexedText {
  /** Where what it was found by stands, counted in words of `content`, in order. */
  places: number[];
}

/** Loads the text of a hit. */
export async function loadText(
  index: Pick<RecordIndex, 'text'>,
  { record, places, phrases }: Pick<Hit, 'record' | 'places' | 'phrases'>,
): Promise<HitText> {
  const text = await index.text(record);
  const all = [...places, ...phrases.flatMap((phrase) => placesOfPhrase(text, phrase))];
  return { ...text, places: [...new Set(all)].sort((a, b) => a - b) };
}

/** Words of a hit's text that it was found by, as `tokenize` gives them: what to mark. */
export function matchedWords({ content, places }: HitText, stems: readonly Stem[]): Set<string> {
  const written = wordsOf(content);
  const found = new Set<string>();
  for (const place of places) {
    const words = tokenize(asWritten(written[place])).map(({ word }) => word);
    const marked = words.filter((word) => stems.some((stem) => isMatch(stem, stemOf(word)) || isMatch(stem, word)));
    for (const word of marked.length > 0 ? marked : words) found.add(word);
  }
  return found;
}
