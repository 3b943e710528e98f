import { occasionText, type CitedSource, type ListedRecord } from '../citations/citation.ts';
import { inOneCell, toListedCells, toListedObject } from '../citations/listed-columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import type { Day } from '../lib/days.ts';
import { withPlainSpaces } from '../lib/plain-spaces.ts';
import { dataKinds, ownColumns, type DataColumn } from '../site/data-columns.ts';
import { folderOf, pathOf, pluralOf } from '../site/sections.ts';
import { changeTypeLabels, strings } from '../site/strings.ts';
import { getChanges, lastDayOf } from './changes.ts';
import { getListedRecords, toCitedDay, toCitedSource } from './citations.ts';
import { getDataDetails, type DataDetails } from './data-details.ts';
import { compare } from './entries.ts';
import { getRenderedBody } from './prose.ts';
import { getSearchRecords } from './search-records.ts';
import { getSite } from './site.ts';
import { getSourcesOf } from './sources.ts';
import type { SiteView } from './views.ts';

/** What the files of one name hold: as lines of a table, and entry by entry for programs. */
export interface DataTable {
  /** Name of its files, without extension: `dichiarazioni`. */
  name: string;
  /** What is in it, as a heading. */
  title: string;
  /** The columns that only this table has. */
  ownColumns: readonly DataColumn[];
  /** By the headings of its columns; a cell that is not told is empty. */
  rows: Record<string, string | undefined>[];
  entries: Record<string, unknown>[];
}

/** The archive as data. */
export interface DataView {
  site: SiteView;
  /** Day of the newest thing in it: what came out, or what changed. */
  asOf: Day;
  /** The whole archive first, then each kind that has entries. */
  tables: DataTable[];
}

const known = new WeakMap<Corpus, DataView>();

/** Everything that the archive knows, as tables; put together once. */
export function getData(corpus: Corpus): DataView {
  const view = known.get(corpus) ?? toView(corpus);
  known.set(corpus, view);
  return view;
}

/** Columns that only some tables have, each told once with the names of those tables. */
export function getOwnColumns({ tables }: DataView): (DataColumn & { tables: string[] })[] {
  const told = new Map<string, DataColumn & { tables: string[] }>();
  for (const { name, ownColumns: columns } of tables) {
    for (const column of columns) {
      const same = JSON.stringify(column);
      const others = told.get(same)?.tables ?? [];
      told.set(same, { ...column, tables: [...others, name] });
    }
  }
  return [...told.values()];
}

/** Static paths of the files of one format. */
export function getDataPages(corpus: Corpus) {
  const { site, asOf, tables } = getData(corpus);
  return tables.map((table) => ({ params: { table: table.name }, props: { site, asOf, table } }));
}

function toView(corpus: Corpus): DataView {
  const site = getSite(corpus);
  const facts = getFacts(corpus);
  const byKind = dataKinds
    .filter((kind) => corpus[kind].length > 0)
    .map((kind) => ({ kind, records: corpus[kind].map((entry: Entry) => toRecord(corpus, site, entry, facts)) }));
  const all = byKind.flatMap(({ records }) => records);
  return {
    site,
    asOf: [corpus.state, ...dataKinds.flatMap((kind): Entry[] => corpus[kind])].map(lastDayOf).sort(compare).at(-1)!,
    tables: [
      {
        name: wholeArchive,
        title: 'Tutto l’archivio',
        ownColumns: [],
        rows: all.map(({ cells }) => cells),
        entries: all.map(({ object }) => object),
      },
      ...byKind.map(({ kind, records }) => ({
        name: folderOf(kind),
        title: capitalise(pluralOf(kind)),
        ownColumns: ownColumns[kind],
        rows: records.flatMap((record) => linesOf(record, site)),
        entries: records.map(({ object, details }) => ({ ...object, ...details.object })),
      })),
    ],
  };
}

/** Name of the files that hold every kind. */
const wholeArchive = 'archivio';

/** What lists and search know of each entry, by path. */
interface Facts {
  listed: Map<string, ListedRecord>;
  people: Map<string, string[]>;
}

function getFacts(corpus: Corpus): Facts {
  const people = getSearchRecords(corpus).map(({ path, people: named }): [string, string[]] => [
    path,
    named.map(({ label }) => label),
  ]);
  return { listed: getListedRecords(corpus), people: new Map(people) };
}

/** An entry as data: what every table has of it, and what only its own has. */
interface DataRecord {
  listed: ListedRecord;
  cells: Record<string, string | undefined>;
  object: Record<string, unknown>;
  details: DataDetails;
}

function toRecord(corpus: Corpus, site: SiteView, entry: Entry, facts: Facts): DataRecord {
  const path = pathOf(entry.kind, entry.id);
  const told = facts.listed.get(path);
  if (!told) throw new Error(`${path} is in no list of records`);
  const listed = { ...told, sources: sourcesOf(corpus, entry, told) };
  const people = withPlainSpaces(facts.people.get(path) ?? []);
  const changes = withPlainSpaces(getChanges(entry));
  const last = changes.at(-1);
  const object = toListedObject(listed, site);
  return {
    listed,
    cells: {
      ...toListedCells(listed, site),
      persone: inOneCell(people),
      parole: object['parole'] as string | undefined,
      occasione: occasionText(listed),
      'pubblicata il': entry.data.publishedOn,
      'ultimo cambiamento': last?.changedOn,
      'che cosa è cambiato': last && `${changeTypeLabels[last.type]}: ${last.note}`,
    },
    object: {
      ...object,
      persone: people,
      pubblicataIl: entry.data.publishedOn,
      cambiamenti: changes.map(({ changedOn, type, note }) => ({
        giorno: changedOn,
        tipo: changeTypeLabels[type],
        motivo: note,
      })),
    },
    details: withPlainSpaces(getDataDetails(corpus, entry)),
  };
}

/** Its own sources, then those that only its text cites. */
function sourcesOf(corpus: Corpus, { id, data, body }: Entry, { sources }: ListedRecord): CitedSource[] {
  if (body === undefined) return sources;
  const own: { sources?: string[] } & Entry['data'] = data;
  const cited = getRenderedBody(corpus, id, body).citations;
  return withPlainSpaces(getSourcesOf(corpus, [...new Set([...(own.sources ?? []), ...cited])]).map(toCitedSource));
}

function linesOf({ listed, cells, details }: DataRecord, site: SiteView): DataTable['rows'] {
  if (details.lines === undefined) return [{ ...cells, ...details.cells }];
  return details.lines.map(({ cells: own, asOf, sources }) => {
    const line = {
      ...listed,
      day: withPlainSpaces(toCitedDay(asOf, strings.dayUnknown)),
      sources: sources.map(toCitedSource),
    };
    return { ...cells, ...toListedCells(line, site), ...details.cells, ...own };
  });
}
