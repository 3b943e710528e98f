import type { Corpus } from '../corpus/corpus.ts';
import type { Commitment } from '../corpus/entry.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { typeset } from '../markdown/typography.ts';
import { commitmentStatuses, isSettled, type CommitmentStatus } from '../schemas/commitment.ts';
import { pathOf } from '../site/sections.ts';
import { commitmentStatusLabels } from '../site/strings.ts';
import { compare, getActorLink, getEntry, getLinks, newestFirst } from './entries.ts';
import { isOver } from './events.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { getSourceList, getSourcesOf } from './sources.ts';
import type { CommitmentView, ProseView } from './views.ts';

/** Every commitment, newest first. */
export function getCommitments(corpus: Corpus): CommitmentView[] {
  return corpus.commitments.toSorted(newestFirst).map((commitment) => toCommitmentView(corpus, commitment));
}

/** Commitments with some ids, in that order. */
export function getCommitmentsWithIds(corpus: Corpus, ids: readonly string[]): CommitmentView[] {
  return ids.map((id) => toCommitmentView(corpus, getEntry(corpus, 'commitments', id)));
}

/** Commitments whose term has gone by and of which no source says how they ended, the term last gone by first. */
export function getPastTermCommitments(corpus: Corpus): CommitmentView[] {
  const lastDayOf = ({ due = '' }: CommitmentView): string => parseEdtf(due)?.latest ?? '';
  return getCommitments(corpus)
    .filter(({ pastDue, status }) => pastDue && !isSettled(status))
    .sort((a, b) => compare(lastDayOf(b), lastDayOf(a)));
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

/** Everything on the page of a commitment. */
export function getCommitmentPage(corpus: Corpus, entry: Commitment) {
  const site = getSite(corpus);
  const commitment = toCommitmentView(corpus, entry);
  const frame = getFrame(corpus, entry);
  const prose = getProse(corpus, entry);
  const events = getLinks(corpus, 'events', entry.data.event === undefined ? [] : [entry.data.event]);
  return {
    site,
    frame: { ...frame, description: describe(commitment) },
    citation: getCitation(corpus, entry),
    commitment: { ...commitment, steps: tellOnce(commitment.steps, prose) },
    prose,
    sources: getSourceList(corpus, entry.data.sources, prose?.citations),
    event: events[0],
  };
}

/** The note of an only step is not told above the very text that says it too. */
function tellOnce(steps: CommitmentView['steps'], prose: ProseView | undefined): CommitmentView['steps'] {
  if (steps.length !== 1 || !prose) return steps;
  return steps.map((step) =>
    step.note !== undefined && prose.plainText.includes(step.note) ? { ...step, note: undefined } : step,
  );
}

/** What the page of a commitment says, in a sentence. */
function describe({ title, actors, status }: CommitmentView): string {
  const who = actors.map(({ name }) => name).join(', ');
  return wordsWithin(`Impegno di ${who}: ${title}. Stato: ${commitmentStatusLabels[status].toLowerCase()}.`, 160);
}
