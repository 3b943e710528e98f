import type { EngineResult } from './engine.ts';
import type { Stem } from './evaluate.ts';
import type { Candidate } from './find-records.ts';
import type { Part, Term } from './parse-query.ts';
import { bestFirst, scoreOf } from './rank.ts';
import type { RecordIndex } from './record-index.ts';

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
 * Records that hold most of the words: two at least, and three in five. Those that hold more come first.
 * @param groups words, each with what may stand instead of it
 * @param may whether a record can be taken at all
 */
export async function findFewer(
  index: RecordIndex,
  groups: readonly Part[][],
  may: (record: number) => boolean,
): Promise<{ candidates: Candidate[]; stems: Stem[]; fewer?: FewerWords | undefined }> {
  const holders = new Map<number, { record: number; held: number[]; results: EngineResult[] }>();
  const unknown: Term[] = [];
  const stems: Stem[] = [];
  for (const [at, parts] of groups.entries()) {
    const terms = parts.filter((part) => part.kind === 'word');
    const before = stems.length;
    for (const term of terms) {
      const { found, stems: ofTerm } = await index.find([term.word]);
      if (found.size > 0) stems.push(...ofTerm);
      for (const [record, result] of found) {
        if (!may(record)) continue;
        const holder = holders.get(record) ?? { record, held: [], results: [] };
        if (holder.held.at(-1) !== at) holder.held.push(at);
        holder.results.push(result);
        holders.set(record, holder);
      }
    }
    if (stems.length === before) unknown.push(...terms.slice(0, 1));
  }

  const least = Math.max(2, Math.ceil(groups.length * 0.6));
  const kept = [...holders.values()].filter(({ held }) => held.length >= least);
  const candidates = kept
    .map((holder) => ({ ...holder, score: scoreOf(holder.results) }))
    .sort((a, b) => b.held.length - a.held.length || bestFirst(a, b))
    .flatMap(({ record, score, results }): Candidate[] => {
      const [text] = results;
      return text ? [{ record, score, results, text, isExact: false }] : [];
    });
  if (candidates.length === 0) return { candidates, stems: [] };

  const [first] = kept;
  const isSame = kept.every(({ held }) => held.join() === first?.held.join());
  const same = isSame ? (first?.held ?? []).flatMap((at) => groups[at]?.find(({ kind }) => kind === 'word') ?? []) : [];
  return {
    candidates,
    stems,
    fewer: {
      held: Math.min(...kept.map(({ held }) => held.length)),
      asked: groups.length,
      words: isSame ? same.filter((part) => part.kind === 'word') : undefined,
      unknown,
    },
  };
}
