import type { Candidate, Candidates, Operand } from './find-records.ts';
import { giveWay } from './give-way.ts';
import { placesOf } from './hit-text.ts';
import { bestFirst, firstPage, nearness } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import { stemmedWordsOf } from './stemmed-words.ts';

/** How much of a score a text loses that holds every word only in other forms than were typed. */
const formShare = 0.35;

/**
 * The first candidates in the order in which their texts answer: words that stand together say up to twice as much, and
 * a word in the form that was typed a little more than in another (a name has the stem of common words). Lists of
 * words do not say where they stand, which would be twice their size: only with many candidates is it asked for. Those
 * that hold everything stay first.
 */
export async function nearestFirst(
  index: Pick<RecordIndex, 'text' | 'places'>,
  candidates: readonly Candidate[],
  { groups }: Pick<Candidates, 'groups'>,
): Promise<Candidate[]> {
  const worded = groups.filter((operands) => operands.some(({ part }) => part.kind !== 'field'));
  if (worded.length === 0) return [...candidates];
  const exact = candidates.filter(({ isExact }) => isExact).length;
  // What stands on the next page may be better, unless it only follows what holds everything.
  const looked = exact > 0 && exact <= firstPage ? firstPage : 2 * firstPage;
  const ordered = exact > looked ? await togetherFirst(index, candidates, exact, worded) : candidates;
  const first = await Promise.all(
    ordered.slice(0, looked).map(async (candidate) => {
      const text = await index.text(candidate.record);
      await giveWay();
      const places = worded.map((operands) => operands.flatMap(({ sought }) => placesOf(text, sought)));
      const together = 1 + nearness(places.filter((some) => some.length > 0));
      const written = new Set(stemmedWordsOf(text).map(({ word }) => word));
      const inOtherForms = worded.filter((operands) => !operands.some((operand) => isWritten(operand, written)));
      const asTyped = 1 - (formShare * inOtherForms.length) / worded.length;
      return { ...candidate, score: candidate.score * together * asTyped };
    }),
  );
  return [
    ...first.filter(({ isExact }) => isExact).sort(bestFirst),
    ...first.filter(({ isExact }) => !isExact).sort(bestFirst),
    ...ordered.slice(looked),
  ];
}

/**
 * Of more candidates than texts are looked at, those first in which the words stand together, as far as the places of
 * the index tell: what was half remembered may be the hundredth of those that hold the same words.
 * @param exact how many of them, the first ones, hold everything
 */
async function togetherFirst(
  index: Pick<RecordIndex, 'places'>,
  candidates: readonly Candidate[],
  exact: number,
  groups: readonly Operand[][],
): Promise<readonly Candidate[]> {
  const words = groups.filter((operands) => operands.every(({ part }) => part.kind === 'word'));
  if (words.length < 2) return candidates;
  const placed = await Promise.all(
    words.map((operands) =>
      Promise.all(operands.flatMap(({ sought }) => sought.stems.map((stem) => index.places(stem)))),
    ),
  );
  const scores = new Map<number, number>();
  for (const { record, score } of candidates.slice(0, exact)) {
    await giveWay();
    const places = placed.map((forms) => forms.flatMap((form) => form.get(record) ?? []));
    scores.set(record, score * (1 + nearness(places)));
  }
  const scoreOf = ({ record }: Candidate): number => scores.get(record) ?? 0;
  return [
    ...candidates.slice(0, exact).sort((a, b) => scoreOf(b) - scoreOf(a) || a.record - b.record),
    ...candidates.slice(exact),
  ];
}

/** Phrases are looked for as they are. */
function isWritten({ part }: Operand, written: ReadonlySet<string>): boolean {
  return part.kind === 'phrase' || (part.kind === 'word' && written.has(part.word));
}
