import type { Corpus } from '../corpus/corpus.ts';
import type { Event } from '../corpus/entry.ts';
import type { Day } from '../lib/days.ts';
import { monthOfEdtf, parseEdtf } from '../lib/edtf.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { getCardsNaming, getEntriesNaming } from './backlinks.ts';
import { getActorLink, getLinks, oldestFirst, summaryOf } from './entries.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { getSourceList } from './sources.ts';
import { getStatementView } from './statements.ts';
import { eventJsonLd } from './structured-data.ts';
import type { EntryCardView, EventView, StatementView } from './views.ts';

/** Every event, oldest first. */
export function getEvents(corpus: Corpus): EventView[] {
  return corpus.events.toSorted(oldestFirst).map((event) => toEventView(corpus, event));
}

/** The few events that tell the whole story, oldest first. */
export function getEssentialEvents(corpus: Corpus): EventView[] {
  return getEvents(corpus).filter(({ essential }) => essential);
}

/** Announced events whose last possible day is today or later, soonest first. */
export function getEventsAhead(corpus: Corpus): EventView[] {
  return getEvents(corpus).filter(({ status, overdue }) => status === 'announced' && !overdue);
}

/** Everything that hangs from an event. */
export interface EventAttachments {
  statements: StatementView[];
  commitments: EntryCardView[];
  pressReleases: EntryCardView[];
  articles: EntryCardView[];
}

/** Statements made at an event, promises, communiqués and articles about it. */
export function getEventAttachments(corpus: Corpus, id: string): EventAttachments {
  return {
    statements: getEntriesNaming(corpus, 'events', id, 'statements')
      .toSorted(oldestFirst)
      .map((statement) => getStatementView(corpus, statement.id)),
    commitments: getCardsNaming(corpus, 'events', id, 'commitments'),
    pressReleases: getCardsNaming(corpus, 'events', id, 'pressReleases'),
    articles: getCardsNaming(corpus, 'events', id, 'articles'),
  };
}

/** An event as lists and pages show it. */
export function toEventView(corpus: Corpus, event: Event): EventView {
  const { id, data } = event;
  return {
    id,
    path: pathOf('events', id),
    title: typeset(data.title),
    date: data.date,
    month: monthOfEdtf(data.date),
    dateNote: data.dateNote && typeset(data.dateNote),
    type: data.type,
    status: data.status,
    overdue: data.status === 'announced' && isOver(data.date, corpus.today),
    essential: data.essential,
    excerpt: summaryOf(corpus, event) ?? '',
    places: getLinks(corpus, 'places', data.places),
    attached: (['statements', 'commitments', 'pressReleases', 'articles'] as const)
      .map((kind) => getEntriesNaming(corpus, 'events', id, kind).length)
      .reduce((sum, count) => sum + count, 0),
  };
}

/** Whether the last day that a date may mean has gone by. */
export function isOver(date: string, today: Day): boolean {
  const latest = parseEdtf(date)?.latest;
  return latest !== undefined && latest < today;
}

/** Everything on the page of an event. */
export function getEventPage(corpus: Corpus, event: Event) {
  const prose = getProse(corpus, event);
  if (!prose) throw new Error(`event «${event.id}» has no text in a corpus that was checked`);
  const site = getSite(corpus);
  const frame = getFrame(corpus, event);
  const view = toEventView(corpus, event);
  return {
    site,
    frame,
    citation: getCitation(corpus, event),
    event: view,
    prose,
    sources: getSourceList(corpus, event.data.sources, prose.citations),
    actors: event.data.actors.map((id) => getActorLink(corpus, id)),
    ...getEventAttachments(corpus, event.id),
    jsonLd: [eventJsonLd(site, frame, view)],
  };
}
