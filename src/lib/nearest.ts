import { distance } from 'fastest-levenshtein';

/** The candidate most like a word, for «forse …?»; none when nothing is close enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > fewest) continue;
    const edits = distance(word, candidate);
    if (edits < fewest || (edits === fewest && best !== undefined && candidate < best)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
