/** What is ordered: the higher the score the better, the lower the number the sooner in the archive. */
interface Scored {
  record: number;
  score: number;
}

/** Results that are shown at once: their texts are loaded in any case, and who is among them matters most. */
export const firstPage = 10;

/** The order of relevance; among equals, that of the archive. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || a.record - b.record;
}

/** How soon a word that is there again says nothing new (k₁ of BM25). */
const saturation = 1.2;
/** How much a long text must say it more often (b of BM25). */
const lengthShare = 0.6;

/**
 * How much a word says of a record: BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009).
 * @param weight how often it stands there, each time with the weight of the place
 * @param holders how many records hold it
 */
export function scoreOfWord(
  { count, lengths, averageLength }: { count: number; lengths: readonly number[]; averageLength: number },
  record: number,
  weight: number,
  holders: number,
): number {
  const rarity = Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
  const length = 1 - lengthShare + (lengthShare * (lengths[record] ?? averageLength)) / averageLength;
  return (rarity * weight * (saturation + 1)) / (weight + saturation * length);
}

/** Furthest that two words may stand from each other and still belong together. */
const near = 12;

/**
 * How well words that all are in a record stand together there, from 0 to 1: 1 when they follow each other in the
 * order in which they were asked for.
 * @param placesOf of each word, where it stands
 */
export function nearness(placesOf: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let at = 1; at < placesOf.length; at += 1) sum += closeness(placesOf[at - 1] ?? [], placesOf[at] ?? []);
  return placesOf.length < 2 ? 0 : sum / (placesOf.length - 1);
}

/** Signs and small words may stand between two words that follow each other. */
const stepFree = 3;

function closeness(before: readonly number[], after: readonly number[]): number {
  let best = 0;
  for (const a of before) {
    for (const b of after) {
      const distance = b - a;
      const steps = Math.abs(distance);
      if (steps === 0 || steps > near) continue;
      const value = steps <= stepFree ? 1 : stepFree / steps;
      best = Math.max(best, distance > 0 ? value : value / 2);
    }
  }
  return best;
}
