import { toCandidate, type Candidate, type Operand } from './find-records.ts';
import type { Term } from './parse-query.ts';
import { bestFirst } from './rank.ts';

/** What records hold that do not hold all the words. */
export interface FewerWords {
  /** How many of the words each holds at least. */
  held: number;
  asked: number;
  /** Which they are, when every record holds the same. */
  words?: Term[] | undefined;
  /** Words that no record holds. */
  unknown: Term[];
}

/**
 * Records that hold most of the words: at least half. What they hold decides their order: a rare word says more than
 * two that are everywhere.
 * @param groups words, each with what may stand instead of it
 * @param may whether a record can be taken at all
 */
export function findFewer(
  groups: readonly Operand[][],
  may: (record: number) => boolean,
): { candidates: Candidate[]; fewer?: FewerWords | undefined } {
  const heldBy = (record: number): Operand[][] =>
    groups.filter((operands) => operands.some(({ part, found }) => part.kind === 'word' && found.has(record)));
  const records = new Set(
    groups.flat().flatMap(({ part, found }) => (part.kind === 'word' ? [...found.keys()].filter(may) : [])),
  );
  const kept = [...records]
    .map((record) => ({ record, held: heldBy(record) }))
    .filter(({ held }) => held.length * 2 >= groups.length);
  if (kept.length === 0) return { candidates: [] };

  const candidates = kept.map(({ record, held }) => toCandidate(record, held, false)).sort(bestFirst);
  const sets = new Set(kept.map(({ held }) => held.map((operands) => groups.indexOf(operands)).join()));
  return {
    candidates,
    fewer: {
      held: Math.min(...kept.map(({ held }) => held.length)),
      asked: groups.length,
      words: sets.size === 1 ? (kept[0]?.held ?? []).flatMap(firstTerm) : undefined,
      unknown: groups.filter((operands) => operands.every(({ found }) => found.size === 0)).flatMap(firstTerm),
    },
  };
}

function firstTerm(operands: readonly Operand[]): Term[] {
  return operands.flatMap(({ part }) => (part.kind === 'word' ? [part] : [])).slice(0, 1);
}
