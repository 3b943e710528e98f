import type { Corpus } from '../corpus/corpus.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import { commitmentStatuses, type CommitmentStatus } from '../schemas/commitment.ts';
import { sortNameOf } from './actors.ts';
import { countStatuses, getCommitments } from './commitments.ts';
import { countLinks, getActorLink, getEntry } from './entries.ts';
import type { CountedLinkView } from './views.ts';

/** What one side of the table has promised, and how it stands. */
export interface PromisesOfGroup {
  group: ActorGroup;
  total: number;
  /** Statuses that some of its promises have, in their order. */
  statuses: { status: CommitmentStatus; count: number }[];
  /** Who of this side made them, with how many of them; who made most comes first. */
  actors: CountedLinkView[];
}

/** Promises by the side of the table that made them; those made together count once for each side. */
export function getPromises(corpus: Corpus): PromisesOfGroup[] {
  const commitments = getCommitments(corpus);
  return actorGroups
    .map((group) => {
      const mine = commitments.filter(({ actors }) => actors.some((actor) => actor.group === group));
      const ids = mine.flatMap(({ actors }) => actors.filter((actor) => actor.group === group).map(({ id }) => id));
      return { group, total: mine.length, statuses: countStatuses(mine), actors: countActors(corpus, ids) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

function countActors(corpus: Corpus, ids: readonly string[]): CountedLinkView[] {
  return countLinks(
    ids,
    (id) => {
      const { name, path } = getActorLink(corpus, id);
      return { title: name, path };
    },
    (id) => sortNameOf(getEntry(corpus, 'actors', id)),
  );
}

/** Statuses that some promise of some side has, in their order: the key of the drawing. */
export function statusesOf(promises: readonly PromisesOfGroup[]): CommitmentStatus[] {
  return commitmentStatuses.filter((status) =>
    promises.some(({ statuses }) => statuses.some((one) => one.status === status)),
  );
}
