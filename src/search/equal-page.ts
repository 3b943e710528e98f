import { daysInMonth } from '../lib/days.ts';
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
import type { FacetName, Filters, RecordTable } from './record-table.ts';

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
  const shared = narrowings.map((values) =>
    values.filter((value) => records.every((record) => has(table, record, value))),
  );
  const pages = combinations(shared).flatMap((values) => {
    const page = pageOf(values);
    return page && countOf(table, values) === records.length ? [page] : [];
  });
  // «chi:rossi» may mean several people of whom there is the same to read: then no page is the one.
  return pages.length === 1 ? pages[0] : undefined;
}

/** A value of a facet, by its place among the facet's. */
interface Value {
  facet: FacetName;
  at: number;
  id: string;
  label: string;
}

/** Each narrowing with the values that it may mean; nothing for a search that no page can equal. */
function narrowingsOf(table: RecordTable, query: Query, filters: Filters): Value[][] | undefined {
  const fields = query.required.flatMap((parts) => (parts.length === 1 ? parts : []));
  const areFields = fields.every((part) => part.kind === 'field');
  if (!areFields || fields.length < query.required.length || query.excluded.length > 0) return undefined;

  const chosen = Object.entries(filters).map(([facet, id]) =>
    valuesOf(table, [facet as FacetName]).filter((value) => value.id === id),
  );
  const named = fields.filter(({ name }) => !isDayField(name)).map((field) => valuesNamed(table, field));
  const days = fields.filter(({ name }) => isDayField(name));
  const month = days.length > 0 ? [valuesOf(table, ['month']).filter(({ id }) => isMonth(days, id))] : [];
  const narrowings = [...chosen, ...named, ...month];
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
  return valuesOf(table, facetsOf[name]).filter(({ facet, at, id, label }) => {
    const names = [label, id, ...(facet === 'kind' ? [table.kindNames[at] ?? ''] : [])];
    return names.some((text) => {
      const words = normalize(text).split(' ');
      return wanted.every((word) => words.some((other) => other.startsWith(word)));
    });
  });
}

function valuesOf(table: RecordTable, facets: readonly FacetName[]): Value[] {
  return facets.flatMap((facet) => table.facets[facet].values.map(([id, label], at) => ({ facet, at, id, label })));
}

/** Whether two days, «dal» and «al», are the first and the last of a month. */
function isMonth(days: readonly Field[], month: string): boolean {
  const [from, to] = (['dal', 'al'] as const).map((name) => {
    const field = days.find((day) => day.name === name);
    return field && readDays(field.value);
  });
  const [year = 0, number = 0] = month.split('-').map(Number);
  return days.length === 2 && from?.from === `${month}-01` && to?.to === `${month}-${daysInMonth(year, number)}`;
}

function combinations(narrowings: readonly Value[][]): Value[][] {
  return narrowings.reduce<Value[][]>(
    (all, values) => all.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
}

function has(table: RecordTable, record: number, { facet, at }: Value): boolean {
  return (table.facets[facet].of[record] ?? []).includes(at);
}

function countOf(table: RecordTable, values: readonly Value[]): number {
  return table.dayOf.filter((_, record) => values.every((value) => has(table, record, value))).length;
}

function pageOf(values: readonly Value[]): EqualPage | undefined {
  const section = values.find(({ facet }) => facet === 'kind');
  const [other, ...more] = values.filter((value) => value !== section);
  const kind = section && kindOf(section.id);
  if (more.length > 0 || kind === 'pages') return undefined;
  if (kind === undefined) return section || !other ? undefined : entryPage(other);
  if (!other) return withFeed({ title: section?.label ?? '', path: pathOf(kind) }, kindsWithFeed.includes(kind));
  const archive = archivesBy[kind]?.[other.facet];
  if (archive === undefined) return undefined;
  return {
    title: `${section?.label}${other.facet === 'month' ? ' di ' : ': '}${other.label}`,
    path: pathOf(kind, archives[archive], other.id),
  };
}

/** Lists of a section's entries that have a page of their own. */
const archivesBy: Partial<Record<Kind, Partial<Record<FacetName, Archive>>>> = {
  statements: { month: 'month', person: 'person', organisation: 'organisation', topic: 'topic', place: 'place' },
  events: { place: 'place' },
  articles: { month: 'month' },
  pressReleases: { month: 'month' },
};

const entryKinds: Partial<Record<FacetName, Kind>> = {
  person: 'actors',
  organisation: 'actors',
  topic: 'topics',
  place: 'places',
};

function entryPage({ facet, id, label }: Value): EqualPage | undefined {
  const kind = entryKinds[facet];
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
