import { describe, expect, test } from 'vitest';
import type { ListedRecord } from '../../../src/citations/citation.ts';
import { resultsFileName, toResultsCsv, toResultsJson } from '../../../src/search/results-file.ts';
import { readCsv } from '../../support/read-csv.ts';
import { citationView, siteView } from '../../support/views.ts';

const listed = (more: Partial<ListedRecord> = {}): ListedRecord => ({
  ...citationView(),
  organisations: ['Rossi S.p.A.', 'Comune di Valle'],
  places: ['Valle'],
  topics: [],
  ...more,
});
const bare = listed({
  title: 'Un luogo',
  kind: 'Luogo',
  authors: [],
  fidelity: undefined,
  day: undefined,
  sources: [],
  organisations: [],
  places: [],
});

describe('the list for a spreadsheet', () => {
  test('has Italian headings, then a line for each record in its order', () => {
    expect(readCsv([...toResultsCsv({ records: [listed(), bare], site: siteView() })].join(''))).toEqual([
      [
        'tipo',
        'giorno',
        'giorno per ordinare',
        'titolo',
        'chi',
        'ruolo',
        'fedeltà',
        'organizzazioni',
        'luoghi',
        'temi',
        'indirizzo',
        'fonte',
        'indirizzo della fonte',
      ],
      [
        'Dichiarazione',
        '13 gennaio 2026',
        '2026-01-13',
        'Anna Rossi: Chiede un tavolo.',
        'Anna Rossi',
        'sindaca',
        'Riportata',
        'Rossi S.p.A.; Comune di Valle',
        'Valle',
        '',
        'https://valle.example/sito/dichiarazioni/una-dichiarazione/',
        'Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026',
        'https://giornale.example/tavolo',
      ],
      ['Luogo', '', '', 'Un luogo', '', '', '', '', '', '', expect.stringContaining('https://'), '', ''],
    ]);
  });

  test.each([
    ['2026-06~', '2026-06'],
    ['2026-12-31/2027-01', '2026-12-31'],
    ['../2026-02', '2026-02'],
    ['2026-02/..', '2026-02'],
    [undefined, ''],
  ])('the day %s is sorted as «%s»', (date, expected) => {
    const records = [listed({ day: { date, text: 'in parole' } })];
    expect(readCsv([...toResultsCsv({ records, site: siteView() })].join(''))[1]?.slice(1, 3)).toEqual([
      'in parole',
      expected,
    ]);
  });
});

test('the list for programs says which search it answers, when, under which licence, and keeps several values apart', () => {
  const address = 'https://valle.example/sito/cerca/?q=tavolo';
  const list = { records: [listed(), bare], site: siteView(), address, downloadedOn: '2026-04-01' };
  expect(JSON.parse([...toResultsJson(list)].join(''))).toEqual({
    ricerca: address,
    scaricatoIl: '2026-04-01',
    sito: 'Il caso di Valle',
    licenza: 'https://creativecommons.org/licenses/by/4.0/deed.it',
    totale: 2,
    risultati: [
      {
        tipo: 'Dichiarazione',
        giorno: '13 gennaio 2026',
        giornoPerOrdinare: '2026-01-13',
        titolo: 'Anna Rossi: Chiede un tavolo.',
        parole: 'Chiede un tavolo.',
        chi: [{ nome: 'Anna Rossi', ruolo: 'sindaca' }],
        fedelta: 'Riportata',
        organizzazioni: ['Rossi S.p.A.', 'Comune di Valle'],
        luoghi: ['Valle'],
        temi: [],
        indirizzo: 'https://valle.example/sito/dichiarazioni/una-dichiarazione/',
        fonti: [
          {
            chi: 'Il Giornale di Valle',
            titolo: 'Il tavolo si apre',
            giorno: '14 gennaio 2026',
            indirizzo: 'https://giornale.example/tavolo',
          },
        ],
      },
      expect.objectContaining({ tipo: 'Luogo', chi: [], fonti: [] }),
    ],
  });
});

test.each([0, 1, 50, 51, 120])('of %d records, every one is in both, once and in its place', (count) => {
  const records = Array.from({ length: count }, (_, at) => listed({ title: `Scheda ${at}` }));
  const list = { records, site: siteView(), address: 'https://valle.example/', downloadedOn: '2026-04-01' };
  const titles = records.map(({ title }) => title);
  const rows = readCsv([...toResultsCsv(list)].join(''));
  expect(rows.slice(1).map((row) => row[3])).toEqual(titles);
  const { risultati } = JSON.parse([...toResultsJson(list)].join('')) as { risultati: { titolo: string }[] };
  expect(risultati.map(({ titolo }) => titolo)).toEqual(titles);
});

test.each([
  [['formazione e perché'], 'ricerca-formazione-e-perche-2026-04-01.csv'],
  [['"frase"', 'dichiarazioni'], 'ricerca-frase-dichiarazioni-2026-04-01.csv'],
  [['🔥'], 'ricerca-2026-04-01.csv'],
  [['a/../b\\c'], 'ricerca-a-b-c-2026-04-01.csv'],
  [['x'.repeat(300)], `ricerca-${'x'.repeat(60)}-2026-04-01.csv`],
])('the file of %j is named %s', (asked, name) => {
  expect(resultsFileName(asked, '2026-04-01', 'csv')).toBe(name);
});
