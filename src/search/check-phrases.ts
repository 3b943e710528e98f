import { isBinding, type Candidate, type Candidates, type Operand } from './find-records.ts';
import type { Phrase } from './parse-query.ts';
import { holdsPhrase } from './phrases.ts';
import type { IndexedText } from './indexed-text.ts';
import type { RecordIndex } from './record-index.ts';

/** A record that was found. */
export interface Hit extends Candidate {
  /** Phrases that its text holds. */
  phrases: string[][];
}

/** Texts that are loaded together. */
const batch = 24;

/**
 * Keeps the candidates whose text holds the phrases that it must hold and none that it must not, in the order given.
 * @param isEnough asked after each handful of texts, with what is left to look at: true to stop there
 * @returns the hits, and the candidates that nobody has looked at
 */
export async function checkPhrases(
  index: Pick<RecordIndex, 'text'>,
  found: Pick<Candidates, 'groups' | 'excluded'>,
  candidates: readonly Candidate[],
  isEnough: (hits: readonly Hit[], unchecked: readonly Candidate[]) => boolean,
): Promise<{ hits: Hit[]; unchecked: Candidate[] }> {
  const hits: Hit[] = [];
  const toCheck = (record: number): boolean =>
    [...found.groups, found.excluded].some((operands) =>
      operands.some((operand) => operand.part.kind === 'phrase' && operand.found.has(record)),
    );
  if (!candidates.some(({ record }) => toCheck(record))) {
    return { hits: candidates.map((candidate) => ({ ...candidate, phrases: [] })), unchecked: [] };
  }

  for (let from = 0; from < candidates.length; from += batch) {
    const settled = await Promise.all(
      candidates.slice(from, from + batch).map(async (candidate) => {
        if (!toCheck(candidate.record)) return { ...candidate, phrases: [] };
        return toHit(candidate, await index.text(candidate.record), found);
      }),
    );
    hits.push(...settled.filter((hit) => hit !== undefined));
    const unchecked = candidates.slice(from + batch);
    if (unchecked.length > 0 && isEnough(hits, unchecked)) return { hits, unchecked };
  }
  return { hits, unchecked: [] };
}

function toHit(
  candidate: Candidate,
  text: IndexedText,
  { groups, excluded }: Pick<Candidates, 'groups' | 'excluded'>,
): Hit | undefined {
  const { record, isExact } = candidate;
  const phrasesIn = (operands: readonly Operand[]): Phrase[] =>
    operands.flatMap(({ part, found }) =>
      part.kind === 'phrase' && found.has(record) && holdsPhrase(text, part.words) ? [part] : [],
    );
  if (phrasesIn(excluded).length > 0) return undefined;
  const needed = isExact ? groups : groups.filter(isBinding);
  const held = needed.map(phrasesIn);
  const isRight = needed.every(
    (operands, at) =>
      (held[at] ?? []).length > 0 || operands.some(({ part, found }) => part.kind !== 'phrase' && found.has(record)),
  );
  return isRight ? { ...candidate, phrases: held.flat().map(({ words }) => words) } : undefined;
}
