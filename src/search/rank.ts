import type { EngineResult } from './engine.ts';

/** What is ordered: the higher the score the better, the lower the number the sooner in the archive. */
interface Scored {
  record: number;
  score: number;
}

/** How well a record answers: Pagefind's score, and a bonus when the words stand near each other. */
export function scoreOf(results: readonly EngineResult[]): number {
  return results.reduce((sum, { score, words, matched }) => sum + score * (1 + nearness(words, matched.length)), 0);
}

/** The order of relevance; among equals, that of the archive. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || a.record - b.record;
}

/** A half when as many words as matched stand side by side somewhere; less, the further they stand. */
function nearness(places: readonly number[], matched: number): number {
  if (matched < 2) return 0;
  const sorted = places.toSorted((a, b) => a - b);
  let narrowest = Infinity;
  for (let at = matched - 1; at < sorted.length; at += 1) {
    narrowest = Math.min(narrowest, (sorted[at] ?? 0) - (sorted[at - matched + 1] ?? 0) + 1);
  }
  return matched / narrowest / 2;
}
