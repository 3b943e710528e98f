import { csvMark, toCsvLines } from '../lib/csv.ts';
import type { DataTable, DataView } from '../queries/data-tables.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { commonColumns } from '../site/data-columns.ts';
import { pathOf } from '../site/sections.ts';

/** A table with what its files say of the whole. */
export interface DataFile extends Omit<DataView, 'tables'> {
  table: DataTable;
}

/** A table for a spreadsheet: one line of headings, then its lines. */
export function toDataCsv({ rows, ownColumns }: DataTable): string {
  const headings = [...commonColumns, ...ownColumns].map(({ heading }) => heading);
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
  return csvMark + toCsvLines([headings, ...lines]);
}

/** A table for programs: what it is, as of when, under which licence, then its entries, one a line. */
export function toDataJson({ site, asOf, table: { title, entries } }: DataFile): string {
  const head = {
    sito: site.name.replaceAll('\u00a0', ' '),
    contiene: title,
    spiegazione: absoluteUrl(site, pathOf('data')),
    aggiornatoAl: asOf,
    licenza: site.licence.url,
    totale: entries.length,
  };
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "voci": [\n${lines}\n  ]\n}\n`;
}

/** A file as the page offers it. */
export interface OfferedFile {
  name: string;
  /** From the site's root. */
  path: string;
  bytes: number;
}

/** What the page offers of a table. */
export interface OfferedTable {
  title: string;
  /** Entries in it, and lines of the CSV below its headings. */
  entries: number;
  lines: number;
  csv: OfferedFile;
  json: OfferedFile;
}

/** Every file of data with its size. */
export function offerDataFiles({ site, asOf, tables }: DataView): OfferedTable[] {
  return tables.map((table) => ({
    title: table.title,
    entries: table.entries.length,
    lines: table.rows.length,
    csv: toOffered(`${table.name}.csv`, toDataCsv(table)),
    json: toOffered(`${table.name}.json`, toDataJson({ site, asOf, table })),
  }));
}

function toOffered(name: string, text: string): OfferedFile {
  return { name, path: `${pathOf('data')}${name}`, bytes: Buffer.byteLength(text) };
}
