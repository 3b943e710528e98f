import type { CitingSite, ListedRecord } from '../citations/citation.ts';
import { toListedCells, toListedObject } from '../citations/listed-columns.ts';
import { csvMark, toCsvLines } from '../lib/csv.ts';
import type { Day } from '../lib/days.ts';

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
  yield csvMark + toCsvLines([Object.keys(toListedCells(undefined, site))]);
  for (const some of inParts(records))
    yield toCsvLines(some.map((record) => Object.values(toListedCells(record, site))));
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
      .map((record, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(toListedObject(record, site))}`)
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
