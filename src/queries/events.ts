import type { Corpus } from '../corpus/corpus.ts';
import type { Event } from '../corpus/entry.ts';
import { formatMonth, type Day, type Month } from '../lib/days.ts';
import { monthOfEdtf, parseEdtf } from '../lib/edtf.ts';
import { typeset } from '../markdown/typography.ts';
import type { EventType } from '../schemas/event.ts';
import { archives, pathOf } from '../site/sections.ts';
import { essentialSlug, eventTypeSlugs } from '../site/event-types.ts';
import { eventTypePlurals } from '../site/strings.ts';
import { getCardsNaming, getEntriesNaming } from './backlinks.ts';
import { countLinks, getActorLink, getEntry, getLinks, oldestFirst, summaryOf, titleOf } from './entries.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { getSourceList } from './sources.ts';
import { getStatementView } from './statements.ts';
import { eventJsonLd } from './structured-data.ts';
import type { CountedLinkView, EntryCardView, EventView, StatementView } from './views.ts';

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

/** A chapter of the timeline: a month, or a year when no more is known. */
export interface TimelineChapter {
  /** `2026-01`, or `2025` for events whose month is not known. */
  step: Month | string;
  title: string;
  events: EventView[];
}

/** Events by month, in the order of the timeline. */
export function toChapters(events: readonly EventView[]): TimelineChapter[] {
  const chapters = new Map<string, EventView[]>();
  for (const event of events) {
    const step = event.month ?? event.date.slice(0, 4);
    chapters.set(step, [...(chapters.get(step) ?? []), event]);
  }
  return [...chapters].map(([step, inside]) => ({
    step,
    title: step.length === 4 ? `${step}, mese non indicato` : formatMonth(step),
    events: inside,
  }));
}

/** Ways to read the timeline: by kind of event and by place. */
export function getTimelineArchives(corpus: Corpus): {
  types: (CountedLinkView & { type: EventType })[];
  places: CountedLinkView[];
} {
  const counts = new Map<EventType, number>();
  for (const { data } of corpus.events) counts.set(data.type, (counts.get(data.type) ?? 0) + 1);
  return {
    types: [...counts]
      .map(([type, count]) => ({
        type,
        title: eventTypePlurals[type],
        path: pathOf('events', archives.type, eventTypeSlugs[type]),
        count,
      }))
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    places: countLinks(
      corpus.events.flatMap(({ data }) => data.places),
      (id) => ({ title: titleOf(corpus, getEntry(corpus, 'places', id)), path: pathOf('events', archives.place, id) }),
    ),
  };
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

/** A part of the timeline with an address of its own. */
export interface EventArchiveView {
  step: string;
  title: string;
  description: string;
  path: string;
  chapters: TimelineChapter[];
}

/** The essential events and those of each type, below `/cronologia/tipo/`. */
export function getTypeArchives(corpus: Corpus): EventArchiveView[] {
  const events = getEvents(corpus);
  const essential = events.filter((event) => event.essential);
  const byType = getTimelineArchives(corpus).types.map(({ type, title, path, count }) => ({
    step: eventTypeSlugs[type],
    title: `Cronologia: ${title.toLowerCase()}`,
    description: `${title} nella cronologia del caso: ${count} in tutto, in ordine di tempo.`,
    path,
    chapters: toChapters(events.filter((event) => event.type === type)),
  }));
  if (essential.length === 0) return byType;
  return [
    {
      step: essentialSlug,
      title: 'I fatti essenziali',
      description: `Il caso in ${essential.length} fatti, dal primo all’ultimo, ciascuno in poche frasi.`,
      path: pathOf('events', archives.type, essentialSlug),
      chapters: toChapters(essential),
    },
    ...byType,
  ];
}

/** The events of each place, below `/cronologia/luogo/`. */
export function getPlaceArchives(corpus: Corpus): EventArchiveView[] {
  return corpus.places.flatMap((place) => {
    const events = corpus.events.filter(({ data }) => data.places.includes(place.id)).toSorted(oldestFirst);
    if (events.length === 0) return [];
    const name = titleOf(corpus, place);
    return {
      step: place.id,
      title: `Cronologia: ${name}`,
      description: `I fatti del caso che riguardano ${name}: ${events.length} in tutto, in ordine di tempo.`,
      path: pathOf('events', archives.place, place.id),
      chapters: toChapters(events.map((event) => toEventView(corpus, event))),
    };
  });
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
