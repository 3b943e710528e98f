import type { Edtf } from '../lib/edtf.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { occasionText, rolesOf, sourceLine, type CitingSite, type ListedRecord } from './citation.ts';

/**
 * A record as one line of a table, by Italian headings: several values in a cell are parted by `; `. The same headings
 * in every table that somebody downloads; of no record, the headings alone.
 */
export function toListedCells(record: ListedRecord | undefined, site: CitingSite): Record<string, string> {
  const { kind = '', title = '', authors = [], fidelity = '', day, sources = [] } = record ?? {};
  return {
    tipo: kind,
    giorno: day?.text ?? '',
    'giorno per ordinare': toSortableDay(day?.date),
    titolo: title,
    chi: inOneCell(authors.map(({ name }) => name)),
    // One role is whose it is; of several, each must say.
    ruolo: record !== undefined && authors.length > 1 ? rolesOf(record) : (authors[0]?.role ?? ''),
    fedeltà: fidelity,
    organizzazioni: inOneCell(record?.organisations),
    luoghi: inOneCell(record?.places),
    temi: inOneCell(record?.topics),
    indirizzo: record ? absoluteUrl(site, record.path) : '',
    fonte: inOneCell(sources.map((source) => sourceLine({ ...source, url: undefined }))),
    'indirizzo della fonte': inOneCell(sources.flatMap(({ url }) => url ?? [])),
  };
}

/** The same record for programs, its several values apart. */
export function toListedObject(record: ListedRecord, site: CitingSite): Record<string, unknown> {
  const { kind, title, authors, words, fidelity, day, sources, organisations, places, topics } = record;
  return {
    tipo: kind,
    giorno: day?.text,
    giornoPerOrdinare: toSortableDay(day?.date) || undefined,
    titolo: title,
    parole: words === title ? undefined : words,
    chi: authors.map(({ name, role }) => ({ nome: name, ruolo: role })),
    fedelta: fidelity,
    occasione: occasionText(record),
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

/** Several values as one cell has them. */
export function inOneCell(texts: readonly string[] = []): string {
  return texts.join('; ');
}

/** The first day, month or year that a date names: what there is stands in the order of time. */
export function toSortableDay(date: Edtf | undefined): string {
  const ends = date?.replace(/[~?%]/gu, '').split('/') ?? [];
  return ends.find((end) => end !== '..') ?? '';
}
