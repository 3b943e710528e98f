import type { Candidate, Candidates } from './find-records.ts';
import { giveWay } from './give-way.ts';
import { placesOf } from './hit-text.ts';
import { bestFirst, nearness } from './rank.ts';
import type { RecordIndex } from './record-index.ts';

/** How many candidates are looked at: those of a first page, whose texts are loaded in any case. */
const looked = 20;

/**
 * The first candidates in the order in which their texts answer: words that stand together say up to twice as much.
 * Lists of words do not say where they stand: that would be twice their size. Those that hold everything stay first.
 */
export async function nearestFirst(
  index: Pick<RecordIndex, 'text'>,
  candidates: readonly Candidate[],
  { groups }: Pick<Candidates, 'groups'>,
): Promise<Candidate[]> {
  const worded = groups.filter((operands) => operands.some(({ part }) => part.kind !== 'field'));
  if (worded.length < 2) return [...candidates];
  const first = await Promise.all(
    candidates.slice(0, looked).map(async (candidate) => {
      const text = await index.text(candidate.record);
      await giveWay();
      const places = worded.map((operands) => operands.flatMap(({ sought }) => placesOf(text, sought)));
      return { ...candidate, score: candidate.score * (1 + nearness(places.filter((some) => some.length > 0))) };
    }),
  );
  return [
    ...first.filter(({ isExact }) => isExact).sort(bestFirst),
    ...first.filter(({ isExact }) => !isExact).sort(bestFirst),
    ...candidates.slice(looked),
  ];
}
