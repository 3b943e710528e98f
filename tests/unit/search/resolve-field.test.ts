import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/queries/search-records.ts';
import { readDays } from '../../../src/search/day-span.ts';
import type { FieldName } from '../../../src/search/query-fields.ts';
import { resolveField } from '../../../src/search/resolve-field.ts';
import { toRecordTable } from '../../../src/search/table-of-records.ts';

const option = (id: string, label: string) => ({ id, label });

function record(id: string, more: Partial<SearchRecord>): SearchRecord {
  return {
    path: `/${id}/`,
    title: id,
    kind: option('cronologia', 'Fatti'),
    kindName: 'Fatto',
    names: [],
    called: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    ...more,
  };
}

const table = toRecordTable(
  [
    record('a', {
      date: '2026-01-13',
      people: [option('anna-rossi', 'Anna Rossi')],
      places: [option('citta', 'Città di Là')],
    }),
    record('b', {
      date: '2026-02',
      people: [option('bea-rossi', 'Bea Rossi')],
      topics: [option('orari', 'Orari di apertura')],
    }),
    record('c', { date: '2026-01-20/2026-03-02?', organisations: [option('comune', 'Comune di Valle')] }),
    record('d', { names: ['Il Foglio'], kind: option('fonti', 'Fonti'), kindName: 'Fonte' }),
    record('e', { date: '2025', kind: option('dichiarazioni', 'Dichiarazioni'), kindName: 'Dichiarazione' }),
  ],
  'check',
);

test.each<[FieldName, string, number[] | undefined]>([
  ['chi', 'rossi', [0, 1]],
  ['chi', 'ANNA ROSSI', [0]],
  ['chi', 'anna-rossi', [0]],
  ['chi', 'ross', [0, 1]],
  ['chi', 'comune', [2]],
  ['chi', 'il foglio', [3]],
  ['chi', 'bianchi', undefined],
  ['ente', 'valle', [2]],
  ['ente', 'rossi', undefined],
  ['luogo', 'citta di la', [0]],
  ['tema', 'orari', [1]],
  ['tipo', 'dichiarazione', [4]],
  ['tipo', 'dichiarazioni', [4]],
  ['tipo', 'fonte', [3]],
  ['dal', '2026-02-01', [1, 2]],
  ['dal', '14/1/2026', [1, 2]],
  ['dal', 'febbraio 2026', [1, 2]],
  ['dal', '2026', [0, 1, 2]],
  ['al', '2025', [4]],
  ['al', '13 gennaio 2026', [0, 4]],
  ['al', 'gennaio 2026', [0, 2, 4]],
  ['al', '15/2/2026', [0, 1, 2, 4]],
])('%s:%s', (name, value, records) => {
  const found = resolveField(table, { kind: 'field', name, value });
  expect(found && [...found].sort()).toEqual(records);
});

test.each([
  ['2026-01-13', '2026-01-13', '2026-01-13'],
  ['13.1.2026', '2026-01-13', '2026-01-13'],
  ['1º maggio 2026', '2026-05-01', '2026-05-01'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2/2026', '2026-02-01', '2026-02-28'],
  ['Gennaio 2026', '2026-01-01', '2026-01-31'],
])('%s is from %s to %s', (text, from, to) => {
  expect(readDays(text)).toEqual({ from, to });
});

test.each(['ieri', '30/2/2026', '13 gennaio', '13/2026', '', '2026 2026', '1 2 3 2026'])('«%s» is no day', (text) => {
  expect(readDays(text)).toBeUndefined();
});
