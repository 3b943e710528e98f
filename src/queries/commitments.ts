import type { Corpus } from '../corpus/corpus.ts';
import type { Commitment } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { commitmentStatuses, type CommitmentStatus } from '../schemas/commitment.ts';
import { pathOf } from '../site/sections.ts';
import { getActorLink, getEntry, newestFirst } from './entries.ts';
import { isOver } from './events.ts';
import { getSourcesOf } from './sources.ts';
import type { CommitmentView } from './views.ts';

/** Every commitment, newest first. */
export function getCommitments(corpus: Corpus): CommitmentView[] {
  return corpus.commitments.toSorted(newestFirst).map((commitment) => toCommitmentView(corpus, commitment));
}

/** Commitments with some ids, in that order. */
export function getCommitmentsWithIds(corpus: Corpus, ids: readonly string[]): CommitmentView[] {
  return ids.map((id) => toCommitmentView(corpus, getEntry(corpus, 'commitments', id)));
}

/** How many commitments stand in each status; statuses that none has are left out. */
export function countStatuses(commitments: readonly CommitmentView[]): { status: CommitmentStatus; count: number }[] {
  return commitmentStatuses
    .map((status) => ({ status, count: commitments.filter((commitment) => commitment.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** A commitment as lists and pages show it; its status is that of the last step. */
export function toCommitmentView(corpus: Corpus, { id, data }: Commitment): CommitmentView {
  const last = data.history.at(-1);
  return {
    id,
    path: pathOf('commitments', id),
    title: typeset(data.title),
    actors: data.actors.map((actor) => getActorLink(corpus, actor)),
    madeOn: data.madeOn,
    due: data.due,
    pastDue: data.due !== undefined && isOver(data.due, corpus.today),
    status: last?.status ?? 'notVerified',
    assessedOn: last?.assessedOn,
    steps: data.history.map(({ assessedOn, status, note, sources }) => ({
      assessedOn,
      status,
      note: note && typeset(note),
      sources: getSourcesOf(corpus, sources),
    })),
  };
}
