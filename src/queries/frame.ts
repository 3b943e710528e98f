import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import type { Day } from '../lib/days.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { pathOf, type Kind } from '../site/sections.ts';
import { getChanges } from './changes.ts';
import { getLinks, oldestFirst, summaryOf, titleOf } from './entries.ts';
import type { ChangeView, EntryFrameView, LinkView } from './views.ts';

/** What the page of any entry shows around its own matter. */
export function getFrame(corpus: Corpus, entry: Entry): EntryFrameView {
  const data: { topics?: string[]; places?: string[] } & Entry['data'] = entry.data;
  const title = titleOf(corpus, entry);
  const changes = getChanges(entry);
  return {
    title,
    description: wordsWithin(summaryOf(corpus, entry) ?? title, 160),
    path: pathOf(entry.kind, entry.id),
    publishedOn: entry.data.publishedOn,
    updatedOn: updatedOn(changes),
    changes,
    topics: getLinks(corpus, 'topics', data.topics ?? []),
    places: getLinks(corpus, 'places', data.places ?? []),
    ...getNeighbours(corpus, entry),
  };
}

function updatedOn(changes: readonly ChangeView[]): Day | undefined {
  return changes.at(-1)?.changedOn;
}

/** Kinds that are read one after another. */
const sequential: readonly Kind[] = ['articles', 'pressReleases', 'events', 'statements'];

function getNeighbours(corpus: Corpus, entry: Entry): { previous?: LinkView | undefined; next?: LinkView | undefined } {
  if (!sequential.includes(entry.kind)) return {};
  const order = [...(corpus[entry.kind] as Entry[])].sort(oldestFirst);
  const at = order.indexOf(entry);
  const link = (neighbour: Entry | undefined): LinkView | undefined =>
    neighbour && { title: titleOf(corpus, neighbour), path: pathOf(neighbour.kind, neighbour.id) };
  return { previous: link(order[at - 1]), next: link(order[at + 1]) };
}
