import { giveWay } from './give-way.ts';
import { isBinding, type Candidate, type Candidates, type Operand } from './find-records.ts';
import { holdsPhrase } from './phrases.ts';
import type { IndexedText } from './indexed-text.ts';
import type { RecordIndex } from './record-index.ts';

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
  isEnough: (hits: readonly Candidate[], unchecked: readonly Candidate[]) => boolean,
): Promise<{ hits: Candidate[]; unchecked: Candidate[] }> {
  const hits: Candidate[] = [];
  if (!candidates.some((candidate) => dependsOnText(candidate, found))) return { hits: [...candidates], unchecked: [] };

  for (let from = 0; from < candidates.length; from += batch) {
    const some = candidates.slice(from, from + batch);
    const isRight = await Promise.all(
      some.map(async (candidate) => {
        if (!dependsOnText(candidate, found)) return true;
        const text = await index.text(candidate.record);
        await giveWay();
        return holds(text, candidate, found);
      }),
    );
    hits.push(...some.filter((_, at) => isRight[at]));
    const unchecked = candidates.slice(from + batch);
    if (unchecked.length > 0 && isEnough(hits, unchecked)) return { hits, unchecked };
  }
  return { hits, unchecked: [] };
}

type Asked = Pick<Candidates, 'groups' | 'excluded'>;

/** Whether only its text tells if a record is found: what words and fields find already needs no phrase. */
function dependsOnText({ record, isExact }: Candidate, { groups, excluded }: Asked): boolean {
  return mayHold(record, excluded) || neededOf(groups, isExact).some((operands) => !isFound(record, operands));
}

function holds(text: IndexedText, { record, isExact }: Candidate, { groups, excluded }: Asked): boolean {
  const holdsOne = (operands: readonly Operand[]): boolean =>
    operands.some(({ part, found }) => part.kind === 'phrase' && found.has(record) && holdsPhrase(text, part.words));
  return (
    !holdsOne(excluded) &&
    neededOf(groups, isExact).every((operands) => isFound(record, operands) || holdsOne(operands))
  );
}

/** What a record has to hold: words may be missed in one that does not hold everything. */
function neededOf(groups: readonly Operand[][], isExact: boolean): readonly Operand[][] {
  return isExact ? groups : groups.filter(isBinding);
}

function isFound(record: number, operands: readonly Operand[]): boolean {
  return operands.some(({ part, found }) => part.kind !== 'phrase' && found.has(record));
}

function mayHold(record: number, operands: readonly Operand[]): boolean {
  return operands.some(({ part, found }) => part.kind === 'phrase' && found.has(record));
}
