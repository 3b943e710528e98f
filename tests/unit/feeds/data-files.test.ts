import { describe, expect, test } from 'vitest';
import { offerDataFiles, toDataCsv, toDataJson } from '../../../src/feeds/data-files.ts';
import type { DataTable } from '../../../src/queries/data-tables.ts';
import { commonColumns } from '../../../src/site/data-columns.ts';
import { readCsv } from '../../support/read-csv.ts';
import { siteView } from '../../support/views.ts';

const table: DataTable = {
  name: 'cifre',
  title: 'Cifre',
  ownColumns: [{ heading: 'valore', key: 'valori[].valore', explanation: 'Il numero.' }],
  rows: [
    { titolo: 'Addetti', valore: '3,7' },
    { titolo: '=SOMMA(A1)', chi: 'Anna "la" Rossi; Bruno\nVerdi' },
  ],
  entries: [{ titolo: 'Addetti', chi: undefined }, { titolo: '=SOMMA(A1)' }],
};
const view = { site: siteView(), asOf: '2026-03-09' };

describe('the CSV', () => {
  const [headings, ...lines] = readCsv(toDataCsv(table));

  test('begins with the headings of the common columns, then of its own', () => {
    expect(headings).toEqual([...commonColumns.map(({ heading }) => heading), 'valore']);
  });

  test('has a cell for each of them in every line, empty where nothing is told', () => {
    expect(lines.map((line) => line.length)).toEqual([headings!.length, headings!.length]);
    expect(lines[0]!.filter((cell) => cell !== '')).toEqual(['Addetti', '3,7']);
  });

  test('has no text that a spreadsheet would run', () => {
    expect(lines[1]).toContain("'=SOMMA(A1)");
    expect(lines[1]).toContain('Anna "la" Rossi; Bruno\nVerdi');
  });
});

test('the JSON says what it is, as of when, under which licence and where it is explained; then an entry a line', () => {
  const text = toDataJson({ ...view, table });
  expect(JSON.parse(text)).toEqual({
    sito: 'Il caso di Valle',
    contiene: 'Cifre',
    spiegazione: 'https://valle.example/sito/dati/',
    aggiornatoAl: '2026-03-09',
    licenza: 'https://creativecommons.org/licenses/by/4.0/deed.it',
    totale: 2,
    voci: [{ titolo: 'Addetti' }, { titolo: '=SOMMA(A1)' }],
  });
  expect(text.split('\n').filter((line) => line.startsWith('{"titolo"'))).toHaveLength(2);
});

test('each file is offered with its size in bytes, its lines and its entries', () => {
  const [offered] = offerDataFiles({ ...view, tables: [{ ...table, entries: table.entries.slice(1) }] });
  expect(offered).toMatchObject({ title: 'Cifre', entries: 1, lines: 2 });
  expect(offered!.csv).toEqual({
    name: 'cifre.csv',
    path: '/dati/cifre.csv',
    bytes: new TextEncoder().encode(toDataCsv(table)).length,
  });
  expect(offered!.json.path).toBe('/dati/cifre.json');
});
