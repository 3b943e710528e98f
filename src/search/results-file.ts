import { sourceLine, type CitingSite, type ListedRecord } from '../citations/citation.ts';
import { csvMark, toCsvLines } from '../lib/csv.ts';
import type { Day } from '../lib/days.ts';
import type { Edtf } from '../lib/edtf.ts';
import { absoluteUrl } from '../site/absolute-url.ts';

/** All the results of a search, in the order in which they are shown. */
export interface ResultList {
  records: readonly ListedRecord[];
  site: CitingSite;
  /** Address of the search. */
  address: string;
  /** Day on which somebody downloads it, by their own clock. */
  downloadedOn: Day;
}

/**
 * The list for a spreadsheet, part by part so that a page can go on living between them: one line of headings, one line
 * a record; several values in a cell are parted by `; `.
 */
export function* toResultsCsv({ records, site }: Pick<ResultList, 'records' | 'site'>): Generator<string> {
  yield csvMark + toCsvLines([Object.keys(toRow(undefined, site))]);
  for (const some of inParts(records)) yield toCsvLines(some.map((record) => Object.values(toRow(record, site))));
}

/** The list for programs, part by part, with the search that it answers. */
export function* toResultsJson({ records, site, address, downloadedOn }: ResultList): Generator<string> {
  const head = {
    ricerca: address,
    scaricatoIl: downloadedOn,
    sito: site.name,
    licenza: site.licence.url,
    totale: records.length,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "risultati": [`;
  let isFirst = true;
  for (const some of inParts(records)) {
    yield some
      .map((record, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(toObject(record, site))}`)
      .join('');
    isFirst = false;
  }
  yield '\n  ]\n}\n';
}

/** As many records as are written without anybody noticing. */
function inParts(records: readonly ListedRecord[]): ListedRecord[][] {
  const size = 50;
  return Array.from({ length: Math.ceil(records.length / size) }, (_, part) =>
    records.slice(part * size, (part + 1) * size),
  );
}

/** `ricerca-formazione-2026-11-22.csv`: after the values that a search's address holds. */
export function resultsFileName(asked: readonly string[], downloadedOn: Day, extension: 'csv' | 'json'): string {
  const name = asked
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/gu, '');
  return `${['ricerca', name, downloadedOn].filter(Boolean).join('-')}.${extension}`;
}

function toRow(record: ListedRecord | undefined, site: CitingSite): Record<string, string> {
  const { kind = '', title = '', authors = [], fidelity = '', day, sources = [] } = record ?? {};
  const listed = (texts: readonly string[] | undefined = []): string => texts.join('; ');
  return {
    tipo: kind,
    giorno: day?.text ?? '',
    'giorno per ordinare': toSortableDay(day?.date),
    titolo: title,
    chi: listed(authors.map(({ name }) => name)),
    ruolo: listed(authors.flatMap(({ role }) => role ?? [])),
    fedeltà: fidelity,
    organizzazioni: listed(record?.organisations),
    luoghi: listed(record?.places),
    temi: listed(record?.topics),
    indirizzo: record ? absoluteUrl(site, record.path) : '',
    fonte: listed(sources.map((source) => sourceLine({ ...source, url: undefined }))),
    'indirizzo della fonte': listed(sources.flatMap(({ url }) => url ?? [])),
  };
}

function toObject(record: ListedRecord, site: CitingSite): object {
  const { kind, title, authors, words, fidelity, day, occasion, sources, organisations, places, topics } = record;
  return {
    tipo: kind,
    giorno: day?.text,
    giornoPerOrdinare: toSortableDay(day?.date) || undefined,
    titolo: title,
    parole: words === title ? undefined : words,
    chi: authors.map(({ name, role }) => ({ nome: name, ruolo: role })),
    fedelta: fidelity,
    occasione: occasion,
    organizzazioni: organisations,
    luoghi: places,
    temi: topics,
    indirizzo: absoluteUrl(site, record.path),
    fonti: sources.map(({ by, title: what, day: when, url }) => ({
      chi: by,
      titolo: what,
      giorno: when.text,
      indirizzo: url,
    })),
  };
}

/** The first day, month or year that a date names: what there is stands in the order of time. */
function toSortableDay(date: Edtf | undefined): string {
  const ends = date?.replace(/[~?%]/gu, '').split('/') ?? [];
  return ends.find((end) => end !== '..') ?? '';
}
