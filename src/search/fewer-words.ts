import { toCandidate, type Candidate, type Operand } from './find-records.ts';
import type { Term } from './parse-query.ts';
import { bestFirst, firstPage } from './rank.ts';

/** What records hold that do not hold all the words. */
export interface FewerWords {
  /** Which they are, when every record holds the same. */
  words?: Term[] | undefined;
  /** Words that no record holds. */
  unknown: Term[];
}

/**
 * Records that hold some of the words: those that hold at least half of them, and as many others as make a first page.
 * What they hold decides their order, and how much of it: a rare word says more than two that are everywhere.
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
  const holders = [...records]
    .map((record) => {
      const held = heldBy(record);
      const candidate = toCandidate(record, held, false);
      return { held, candidate: { ...candidate, score: (candidate.score * held.length) / groups.length } };
    })
    .sort((a, b) => bestFirst(a.candidate, b.candidate));
  const half = holders.filter(({ held }) => held.length * 2 >= groups.length).length;
  const kept = holders.filter(
    ({ held }, at) => held.length * 2 >= groups.length || (half < firstPage && at < firstPage),
  );
  if (kept.length === 0) return { candidates: [] };

  const sets = new Set(kept.map(({ held }) => held.map((operands) => groups.indexOf(operands)).join()));
  return {
    candidates: kept.map(({ candidate }) => candidate),
    fewer: {
      words: sets.size === 1 ? (kept[0]?.held ?? []).flatMap(firstTerm) : undefined,
      unknown: groups.filter((operands) => operands.every(({ found }) => found.size === 0)).flatMap(firstTerm),
    },
  };
}

function firstTerm(operands: readonly Operand[]): Term[] {
  return operands.flatMap(({ part }) => (part.kind === 'word' ? [part] : [])).slice(0, 1);
}
