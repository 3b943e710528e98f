import type { Corpus } from '../corpus/corpus.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import { commitmentStatuses, type CommitmentStatus } from '../schemas/commitment.ts';
import { countStatuses, getCommitments } from './commitments.ts';

/** What one side of the table has promised, and how it stands. */
export interface PromisesOfGroup {
  group: ActorGroup;
  total: number;
  /** Statuses that some of its promises have, in their order. */
  statuses: { status: CommitmentStatus; count: number }[];
}

/** Promises by the side of the table that made them; those made together count once for each side. */
export function getPromises(corpus: Corpus): PromisesOfGroup[] {
  const commitments = getCommitments(corpus);
  return actorGroups
    .map((group) => {
      const mine = commitments.filter(({ actors }) => actors.some((actor) => actor.group === group));
      return { group, total: mine.length, statuses: countStatuses(mine) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** Statuses that some promise of some side has, in their order: the key of the drawing. */
export function statusesOf(promises: readonly PromisesOfGroup[]): CommitmentStatus[] {
  return commitmentStatuses.filter((status) =>
    promises.some(({ statuses }) => statuses.some((one) => one.status === status)),
  );
}
