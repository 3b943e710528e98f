import { nearest } from '../lib/nearest.ts';
import { fold } from './normalize.ts';
import { termsOf, type Query } from './parse-query.ts';

/**
 * The query with each unknown word replaced by the nearest that the archive holds, or left out where none is near;
 * nothing if none is near any.
 */
export function suggest(query: Query, unknown: readonly string[], vocabulary: readonly string[]): string | undefined {
  const written = new Map(vocabulary.map((word) => [fold(word), word]));
  let text = query.text;
  let replaced = 0;
  for (const { word, typed } of termsOf(query).filter((term) => unknown.includes(term.word))) {
    const found = written.get(nearest(word, sameBeginning(word, written.keys())) ?? '');
    text = text.replace(typed, found ?? '');
    if (found !== undefined) replaced += 1;
  }
  return replaced === 0 ? undefined : text.replace(/\s+/gu, ' ').trim();
}

/** Slips rarely touch the first letter: what begins with it comes first, whatever else after. */
function* sameBeginning(word: string, words: Iterable<string>): Iterable<string> {
  for (const candidate of words) if (candidate.charAt(0) === word.charAt(0)) yield candidate;
}
