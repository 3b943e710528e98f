import { nearest } from '../lib/nearest.ts';
import { fold } from './normalize.ts';
import type { Query } from './parse-query.ts';

/** The query with its unknown words replaced by the nearest that the archive holds; nothing if there are none. */
export function suggest(query: Query, unknown: readonly string[], vocabulary: readonly string[]): string | undefined {
  const written = new Map(vocabulary.map((word) => [fold(word), word]));
  let text = query.text;
  for (const { word, typed } of query.terms.filter((term) => unknown.includes(term.word))) {
    const found = written.get(nearest(word, sameBeginning(word, written.keys())) ?? '');
    if (found === undefined) return undefined;
    text = text.replace(typed, found);
  }
  return text;
}

/** Slips rarely touch the first letter: what begins with it comes first, whatever else after. */
function* sameBeginning(word: string, words: Iterable<string>): Iterable<string> {
  for (const candidate of words) if (candidate.charAt(0) === word.charAt(0)) yield candidate;
}
