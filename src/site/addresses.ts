import type { EntriesByKind } from '../corpus/corpus.ts';
import type { BodyFacts } from '../markdown/parsed-body.ts';
import type { Entry } from '../corpus/entry.ts';
import { monthOfEdtf, type Edtf } from '../lib/edtf.ts';
import { essentialSlug, eventTypeSlugs } from './event-types.ts';
import { archives, codePages, kinds, pathOf, type CodePage } from './sections.ts';

/** Stands where the month would, for entries whose day no source tells. */
export const undatedMonth = 'senza-data';

/**
 * Address of every page of the site, from its root and without the base path, sorted: home, sections, code pages,
 * entries, archives that have something in them. Second and later pages of a list are not told.
 */
export function getAddresses(entries: EntriesByKind<BodyFacts>): string[] {
  const sections = kinds.map((kind) => pathOf(kind));
  const pagesOfCode = Object.keys(codePages).map((page) => pathOf(page as CodePage));
  const pagesOfEntries = kinds.flatMap((kind) => entries[kind].map(({ id }) => pathOf(kind, id)));
  return [...new Set([...sections, ...pagesOfCode, ...pagesOfEntries, ...archivesOf(entries)])].sort();
}

function archivesOf({ actors, articles, events, pressReleases, statements }: EntriesByKind<BodyFacts>): string[] {
  const kindOfActor = new Map(actors.map(({ id, data }) => [id, data.kind]));
  const speakersOf = ({ data }: Entry<'statements', BodyFacts>, kind: 'person' | 'organisation') =>
    data.speakers.filter((id) => kindOfActor.get(id) === kind);

  return [
    ...statements.flatMap((statement) => [
      pathOf('statements', archives.month, monthOrNone(statement.data.saidOn)),
      ...speakersOf(statement, 'person').map((id) => pathOf('statements', archives.person, id)),
      ...speakersOf(statement, 'organisation').map((id) => pathOf('statements', archives.organisation, id)),
      ...statement.data.topics.map((id) => pathOf('statements', archives.topic, id)),
      ...statement.data.places.map((id) => pathOf('statements', archives.place, id)),
    ]),
    ...events.flatMap(({ data }) => [
      pathOf('events', archives.type, eventTypeSlugs[data.type]),
      ...(data.essential ? [pathOf('events', archives.type, essentialSlug)] : []),
      ...data.places.map((id) => pathOf('events', archives.place, id)),
    ]),
    ...articles.map(({ data }) => pathOf('articles', archives.month, data.publishedOn.slice(0, 7))),
    ...pressReleases.map(({ data }) => pathOf('pressReleases', archives.month, monthOrNone(data.issuedOn))),
  ];
}

function monthOrNone(date: Edtf | undefined): string {
  return monthOfEdtf(date) ?? undatedMonth;
}
