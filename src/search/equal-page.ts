import { formatMonth } from '../lib/days.ts';
import {
  archives,
  kindOf,
  kindsWithEntryFeeds,
  kindsWithFeed,
  pathOf,
  type Archive,
  type Kind,
} from '../site/sections.ts';
import { readDays } from './day-span.ts';
import { normalize } from './normalize.ts';
import type { Field, Query } from './parse-query.ts';
import { isDayField, type FieldName } from './query-fields.ts';
import { monthOf } from './record-days.ts';
import { facetNames, type FacetName, type Filters, type RecordTable } from './record-table.ts';

/** A page of the site that lists what a search finds. */
export interface EqualPage {
  title: string;
  /** From the site's root, without the base path. */
  path: string;
  /** Folder of its feeds. */
  feedPath?: string | undefined;
}

/**
 * The page that is the same as a search, where there is one: of a person, an organisation, a topic, a place, a section,
 * or of a section's entries of one of them or of a month. Words are looked for by the search alone.
 */
export function findEqualPage(
  table: RecordTable,
  { query, filters }: { query: Query; filters: Filters },
  records: readonly number[],
): EqualPage | undefined {
  const narrowings = narrowingsOf(table, query, filters);
  if (!narrowings || records.length === 0) return undefined;
  const shared = narrowings.map((values) => values.filter(({ holds }) => records.every(holds)));
  const pages = combinations(shared).flatMap((values) => {
    const page = pageOf(values);
    return page && countOf(table, values) === records.length ? [page] : [];
  });
  // «chi:rossi» may mean several people of whom there is the same to read: then no page is the one.
  return pages.length === 1 ? pages[0] : undefined;
}

/** Something that records may be of. */
interface Value {
  of: FacetName | 'month';
  id: string;
  label: string;
  holds: (record: number) => boolean;
}

/** Each narrowing with the values that it may mean; nothing for a search that no page can equal. */
function narrowingsOf(table: RecordTable, query: Query, filters: Filters): Value[][] | undefined {
  const fields = query.required.flatMap((parts) => (parts.length === 1 ? parts : []));
  const areFields = fields.every((part) => part.kind === 'field');
  if (!areFields || fields.length < query.required.length || query.excluded.length > 0) return undefined;

  const chosen = facetNames.flatMap((facet) => {
    const wanted = filters[facet];
    return wanted === undefined ? [] : [valuesOf(table, [facet]).filter(({ id }) => id === wanted)];
  });
  const named = fields.filter(({ name }) => !isDayField(name)).map((field) => valuesNamed(table, field));
  const ends = endsOf(
    fields.filter(({ name }) => isDayField(name)),
    filters,
  );
  const narrowings = [...chosen, ...named, ...(ends.length > 0 ? [monthBetween(table, ends)] : [])];
  return narrowings.length === 0 ? undefined : narrowings;
}

const facetsOf: Record<Exclude<FieldName, 'dal' | 'al'>, FacetName[]> = {
  chi: ['person', 'organisation'],
  ente: ['organisation'],
  luogo: ['place'],
  tema: ['topic'],
  tipo: ['kind'],
};

/** Values whose name has all the words of a field, or words that begin so: more than it may mean, never fewer. */
function valuesNamed(table: RecordTable, { name, value }: Field): Value[] {
  if (isDayField(name)) return [];
  const wanted = normalize(value).split(' ');
  const kindNames = new Map(table.facets.kind.values.map(([id], at) => [id, table.kindNames[at] ?? '']));
  return valuesOf(table, facetsOf[name]).filter(({ of, id, label }) => {
    const names = [label, id, ...(of === 'kind' ? [kindNames.get(id) ?? ''] : [])];
    return names.some((text) => {
      const words = normalize(text).split(' ');
      return wanted.every((word) => words.some((other) => other.startsWith(word)));
    });
  });
}

function valuesOf(table: RecordTable, facets: readonly FacetName[]): Value[] {
  return facets.flatMap((facet) => {
    const { values, of } = table.facets[facet];
    return values.map(([id, label], at): Value => {
      return { of: facet, id, label, holds: (record) => (of[record] ?? []).includes(at) };
    });
  });
}

/** Where the days that are asked for begin and end, typed or chosen. */
function endsOf(days: readonly Field[], { from, to }: Filters): { name: 'dal' | 'al'; day: string }[] {
  const typed = days.flatMap(({ name, value }) => {
    const span = readDays(value);
    return isDayField(name) && span ? [{ name, day: name === 'dal' ? span.from : span.to }] : [];
  });
  const chosen = [
    ...(from === undefined ? [] : [{ name: 'dal' as const, day: from }]),
    ...(to === undefined ? [] : [{ name: 'al' as const, day: to }]),
  ];
  return [...typed, ...chosen];
}

/** The month of which two days are the first and the last, and the records that its lists have. */
function monthBetween(table: RecordTable, ends: ReturnType<typeof endsOf>): Value[] {
  const [from, to] = (['dal', 'al'] as const).map((end) => ends.find(({ name }) => name === end)?.day);
  const id = from?.slice(0, 7) ?? '';
  const month = readDays(id);
  if (ends.length !== 2 || from !== month?.from || to !== month?.to || id.length !== 7) return [];
  return [{ of: 'month', id, label: formatMonth(id), holds: (record) => monthOf(table, record) === id }];
}

function combinations(narrowings: readonly Value[][]): Value[][] {
  return narrowings.reduce<Value[][]>(
    (all, values) => all.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
}

function countOf(table: RecordTable, values: readonly Value[]): number {
  return table.dayOf.filter((_, record) => values.every(({ holds }) => holds(record))).length;
}

function pageOf(values: readonly Value[]): EqualPage | undefined {
  const section = values.find(({ of }) => of === 'kind');
  const [other, ...more] = values.filter((value) => value !== section);
  const kind = section && kindOf(section.id);
  if (more.length > 0 || kind === 'pages') return undefined;
  if (kind === undefined) return section || !other ? undefined : entryPage(other);
  if (!other) return withFeed({ title: section?.label ?? '', path: pathOf(kind) }, kindsWithFeed.includes(kind));
  const archive = archivesBy[kind]?.[other.of];
  if (archive === undefined) return undefined;
  return {
    title: `${section?.label}${other.of === 'month' ? ' di ' : ': '}${other.label}`,
    path: pathOf(kind, archives[archive], other.id),
  };
}

/** Lists of a section's entries that have a page of their own. */
const archivesBy: Partial<Record<Kind, Partial<Record<Value['of'], Archive>>>> = {
  statements: { month: 'month', person: 'person', organisation: 'organisation', topic: 'topic', place: 'place' },
  events: { place: 'place' },
  articles: { month: 'month' },
  pressReleases: { month: 'month' },
};

const entryKinds: Partial<Record<Value['of'], Kind>> = {
  person: 'actors',
  organisation: 'actors',
  topic: 'topics',
  place: 'places',
};

function entryPage({ of, id, label }: Value): EqualPage | undefined {
  const kind = entryKinds[of];
  return (
    kind &&
    withFeed(
      { title: label, path: pathOf(kind, id) },
      kindsWithEntryFeeds.some((one) => one === kind),
    )
  );
}

function withFeed(page: EqualPage, hasFeed: boolean): EqualPage {
  return hasFeed ? { ...page, feedPath: page.path } : page;
}
