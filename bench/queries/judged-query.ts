import { firstResults } from '../../src/search/site-search.ts';

/** Ways in which people ask for something that they know is there. */
export const queryKinds = [
  'phrase',
  'quoted',
  'inflected',
  'elided',
  'unaccented',
  'typo',
  'number',
  'day',
  'abbreviation',
  'nameAndTopic',
  'question',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** Something that a reader could type, with what must come of it. */
export interface JudgedQuery {
  kind: QueryKind;
  typed: string;
  /** Paths of the records that answer. */
  targets: readonly string[];
  /** Whether one of them is enough, or a reader wants them all. */
  wants: 'one' | 'all';
}

/** How good an answer is: the part of what is wanted that is among the first ten, and one over the place of the first. */
export interface Score {
  recall: number;
  reciprocalRank: number;
}

/** Judges the paths that a search gave, best first. */
export function scoreOf({ targets, wants }: JudgedQuery, found: readonly string[]): Score {
  const first = found.slice(0, firstResults);
  const hits = targets.filter((target) => first.includes(target)).length;
  const wanted = wants === 'one' ? 1 : Math.min(firstResults, targets.length);
  const place = first.findIndex((path) => targets.includes(path));
  return { recall: Math.min(1, hits / wanted), reciprocalRank: place === -1 ? 0 : 1 / (place + 1) };
}
