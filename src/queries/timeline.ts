import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, Event } from '../corpus/entry.ts';
import { formatMonth, keepDaysWhole, type Month } from '../lib/days.ts';
import { formatEdtf, monthOfEdtf, parseEdtf } from '../lib/edtf.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import type { EventType } from '../schemas/event.ts';
import { archives, pathOf, type Kind } from '../site/sections.ts';
import { essentialSlug, eventTypeSlugs } from '../site/event-types.ts';
import { eventTypePlurals, strings } from '../site/strings.ts';
import { countLinks, getActorLink, getCard, getEntry, oldestFirst, titleOf } from './entries.ts';
import { getEntriesNaming } from './backlinks.ts';
import { isOver, toEventView } from './events.ts';
import type { CountedLinkView, EventView, LinkView } from './views.ts';

/** The timeline, or a part of it: what has been, and what lies ahead. */
export interface TimelineView {
  /** Sides of the table that take part in some event of it, in the order in which they stand side by side. */
  lanes: ActorGroup[];
  past: TimelineChapter[];
  /** Announced, or called off, for a day that has not gone by. */
  ahead: TimelineChapter[];
  /** How many events the fullest chapter holds: the others are drawn beside it. */
  busiest: number;
}

/** A chapter of the timeline: a month, or a year when no more is known. */
export interface TimelineChapter {
  /** `2026-01`, or `2025` for events whose month is not known. */
  step: Month | string;
  title: string;
  events: TimelineEventView[];
}

/** An event with who takes part and everything that hangs from it. */
export interface TimelineEventView extends EventView {
  groups: ActorGroup[];
  actors: LinkView[];
  /** Its entries by kind, only kinds that have some; its sources last. */
  hanging: { kind: Kind; entries: LinkView[] }[];
  ahead: boolean;
}

/** The whole timeline, oldest first. */
export function getTimeline(corpus: Corpus): TimelineView {
  return toTimeline(corpus, corpus.events);
}

/** Some events as a timeline: chapters in the order of time, what lies ahead apart from what has been. */
export function toTimeline(corpus: Corpus, some: readonly Event[]): TimelineView {
  const events = some.toSorted(oldestFirst).map((event) => toTimelineEvent(corpus, event));
  const past = toChapters(events.filter(({ ahead }) => !ahead));
  const ahead = toChapters(events.filter((event) => event.ahead));
  return {
    lanes: actorGroups.filter((group) => events.some(({ groups }) => groups.includes(group))),
    past,
    ahead,
    busiest: Math.max(0, ...[...past, ...ahead].map((chapter) => chapter.events.length)),
  };
}

/** The last event that happened, of all those that a timeline tells; deadlines that went by in silence do not count. */
export function getLatestFact({ past }: TimelineView): TimelineEventView | undefined {
  return past.flatMap(({ events }) => events).findLast(({ status }) => status === 'happened');
}

/** A part of the timeline with an address of its own. */
export interface EventArchiveView {
  step: string;
  title: string;
  description: string;
  path: string;
  timeline: TimelineView;
}

/** The essential events and those of each type, below `/cronologia/tipo/`. */
export function getTypeArchives(corpus: Corpus): EventArchiveView[] {
  const essential = corpus.events.filter(({ data }) => data.essential);
  const byType = getTimelineArchives(corpus).types.map(({ type, title, path, count }) => ({
    step: eventTypeSlugs[type],
    title: `Cronologia: ${title.toLowerCase()}`,
    description: `${title}: ${inOrder(count)}.`,
    path,
    timeline: toTimeline(
      corpus,
      corpus.events.filter(({ data }) => data.type === type),
    ),
  }));
  if (essential.length === 0) return byType;
  return [
    {
      step: essentialSlug,
      title: 'I fatti essenziali',
      description: `Il caso in ${essential.length} fatti, in ordine di data, ciascuno in poche frasi.`,
      path: pathOf('events', archives.type, essentialSlug),
      timeline: toTimeline(corpus, essential),
    },
    ...byType,
  ];
}

/** The events of each place, below `/cronologia/luogo/`. */
export function getPlaceArchives(corpus: Corpus): EventArchiveView[] {
  return corpus.places.flatMap((place) => {
    const events = corpus.events.filter(({ data }) => data.places.includes(place.id));
    if (events.length === 0) return [];
    const name = titleOf(corpus, place);
    return {
      step: place.id,
      title: `Cronologia: ${name}`,
      description: `${name}: ${inOrder(events.length)}.`,
      path: pathOf('events', archives.place, place.id),
      timeline: toTimeline(corpus, events),
    };
  });
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

/** Events by month, in the order of the timeline. */
function toChapters(events: readonly TimelineEventView[]): TimelineChapter[] {
  const chapters = new Map<string, TimelineEventView[]>();
  for (const event of events) {
    const step = event.month ?? event.date.slice(0, 4);
    chapters.set(step, [...(chapters.get(step) ?? []), event]);
  }
  return [...chapters].map(([step, inside]) => ({
    step,
    title: monthOfEdtf(step) === undefined ? `${step}, mese non indicato` : formatMonth(step),
    events: inside,
  }));
}

function toTimelineEvent(corpus: Corpus, event: Event): TimelineEventView {
  const { data, id } = event;
  const actors = data.actors.map((actor) => getActorLink(corpus, actor));
  const groups = new Set(actors.map(({ group }) => group));
  const naming = (['statements', 'commitments', 'pressReleases', 'articles'] as const).map((kind) => ({
    kind,
    entries: getEntriesNaming(corpus, 'events', id, kind).toSorted(oldestFirst),
  }));
  const hanging = [
    ...naming,
    { kind: 'figures' as const, entries: getFiguresOfTheDay(corpus, event) },
    { kind: 'sources' as const, entries: data.sources.map((source) => getEntry(corpus, 'sources', source)) },
  ];
  return {
    ...toEventView(corpus, event),
    groups: actorGroups.filter((group) => groups.has(group)),
    actors: actors.map(({ name, path }) => ({ title: name, path })),
    hanging: hanging
      .filter(({ entries }) => entries.length > 0)
      .map(({ kind, entries }) => ({ kind, entries: entries.map((entry) => toLink(corpus, entry)) })),
    ahead: data.status !== 'happened' && !isOver(data.date, corpus.today),
  };
}

/** An entry by its title; a source by who published it and when, which is what tells it from the others in few words. */
function toLink(corpus: Corpus, entry: Entry): LinkView {
  const { kind, title, path, byline, date } = getCard(corpus, entry);
  if (kind !== 'sources' || byline === undefined) return { title, path };
  return { title: date === undefined ? byline : `${byline}, ${keepDaysWhole(formatEdtf(date))}`, path };
}

/** Figures with a value of the very day of an event, from one of its own sources: no other figure is tied to it. */
function getFiguresOfTheDay(corpus: Corpus, { data }: Event): Corpus['figures'][number][] {
  if (parseEdtf(data.date)?.precision !== 'day') return [];
  return corpus.figures.filter((figure) =>
    figure.data.values.some(
      ({ asOf, sources }) => asOf === data.date && sources.some((source) => data.sources.includes(source)),
    ),
  );
}

/** `9 fatti del caso, in ordine di data`; one has no order. */
function inOrder(count: number): string {
  return `${strings.eventsCount(count)} del caso${count === 1 ? '' : ', in ordine di data'}`;
}
