import { describe, expect, test } from 'vitest';
import { getData, getDataPages, getOwnColumns } from '../../../src/queries/data-tables.ts';
import { commonColumns, dataKinds } from '../../../src/site/data-columns.ts';
import { folderOf } from '../../../src/site/sections.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  article,
  commitment,
  corpus,
  event,
  figure,
  glossaryTerm,
  page,
  place,
  pressRelease,
  source,
  statement,
  state,
} from '../../support/entries.ts';

const oneOfEach = [
  article({}, { body: bodyOf('Il tavolo si apre. :fonte{#il-giornale}') }),
  pressRelease({}, { body: bodyOf('La nota chiede un tavolo.') }),
  event({}, { body: bodyOf('Si incontrano in municipio.') }),
  statement({ fragment: 'un tavolo subito', fidelity: 'directQuotation' }, { body: bodyOf('Chiede un tavolo.') }),
  commitment(),
  figure(),
  glossaryTerm({}, { body: bodyOf('Una lite fra chi lavora e chi assume.') }),
  place(),
];
const tableIn = (name: string, ...args: Parameters<typeof corpus>) =>
  getData(corpus(...args)).tables.find((table) => table.name === name)!;

describe('the tables', () => {
  test('are one of the whole archive and one of each kind that has entries, but for standing pages', () => {
    const { tables } = getData(corpus([...oneOfEach, page()]));
    expect(tables.map(({ name }) => name)).toEqual(['archivio', ...dataKinds.map((kind) => folderOf(kind))]);
    expect(getData(corpus()).tables.map(({ name }) => name)).toEqual(['archivio', 'soggetti', 'fonti', 'temi']);
  });

  test('have a line and an object for each entry, and those of the archive are all of them', () => {
    const [archive, ...others] = getData(corpus(oneOfEach)).tables;
    expect(archive!.entries).toHaveLength(others.reduce((sum, { entries }) => sum + entries.length, 0));
    expect(archive!.rows).toHaveLength(archive!.entries.length);
  });

  test('have no cell without a column that explains it', () => {
    for (const { name, rows, ownColumns } of getData(corpus(oneOfEach)).tables) {
      const headings = [...commonColumns, ...ownColumns].map(({ heading }) => heading);
      expect(new Set(headings).size, name).toBe(headings.length);
      expect(
        rows.flatMap((row) => Object.keys(row)).filter((heading) => !headings.includes(heading)),
        name,
      ).toEqual([]);
    }
  });

  test('have no key for programs without a column that explains it', () => {
    for (const { name, entries, ownColumns } of getData(corpus(oneOfEach)).tables) {
      const keys = new Set([...commonColumns, ...ownColumns].map(({ key }) => key.split(/[[.]/u)[0]!));
      expect(
        entries.flatMap((entry) => Object.keys(entry)).filter((key) => !keys.has(key)),
        name,
      ).toEqual([]);
    }
  });

  test('each page of a file carries all that the file says', () => {
    const pages = getDataPages(corpus(oneOfEach));
    expect(pages.map(({ params }) => params.table)).toEqual(pages.map(({ props }) => props.table.name));
    expect(JSON.stringify(pages)).toBe(JSON.stringify(getDataPages(corpus(oneOfEach))));
  });
});

describe('a line', () => {
  test('says who spoke with the role of that day, the very words, where it is written, where it stands', () => {
    expect(tableIn('dichiarazioni', oneOfEach).rows).toEqual([
      expect.objectContaining({
        tipo: 'Dichiarazione',
        giorno: '13 gennaio 2026',
        'giorno per ordinare': '2026-01-13',
        chi: 'Anna Rossi',
        ruolo: 'sindaca, Comune di Valle',
        fedeltà: 'Citazione diretta',
        indirizzo: 'https://valle.example/dichiarazioni/una-dichiarazione/',
        'indirizzo della fonte': 'https://giornale.example/tavolo',
        persone: 'Anna Rossi',
        parole: '«un tavolo subito»',
        testo: 'Chiede un tavolo.',
        'pubblicata il': '2026-03-01',
      }),
    ]);
  });

  test('of an article has the sources that its text cites', () => {
    const [line] = tableIn('articoli', oneOfEach).rows;
    expect(line).toMatchObject({
      sommario: 'Che cosa dice l’articolo.',
      fonte: expect.stringContaining('Il Giornale'),
    });
  });

  test('tells the last change that readers should know about; programs are told all', () => {
    const changes = [
      { changedOn: '2026-03-02', type: 'update' as const, note: 'C’è un giorno.', sources: [] },
      { changedOn: '2026-03-05', type: 'correction' as const, note: 'Erano tre.', sources: [] },
      { changedOn: '2026-03-09', type: 'minor' as const, sources: [] },
    ];
    const table = tableIn('cronologia', [event({ changes })]);
    expect(table.rows[0]).toMatchObject({
      'ultimo cambiamento': '2026-03-05',
      'che cosa è cambiato': 'Rettifica: Erano tre.',
    });
    expect(table.entries[0]).toMatchObject({
      cambiamenti: [
        { giorno: '2026-03-02', tipo: 'Aggiornamento', motivo: 'C’è un giorno.' },
        { giorno: '2026-03-05', tipo: 'Rettifica', motivo: 'Erano tre.' },
      ],
    });
  });

  test('stands for one value of a figure, with its own day and its own sources', () => {
    const other = source({ publisher: 'La Voce di Valle' }, { id: 'la-voce' });
    const values = [
      { value: 1100, asOf: '2026-01', sources: ['il-giornale'] },
      { value: 3.7, qualifier: 'about' as const, note: 'Dato dei sindacati.', sources: ['la-voce'] },
    ];
    const table = tableIn('cifre', [figure({ values }), other]);
    expect(table.rows).toEqual([
      expect.objectContaining({
        valore: '1100',
        giorno: 'gennaio 2026',
        fonte: expect.stringContaining('Il Giornale'),
      }),
      expect.objectContaining({
        valore: '3,7',
        'quanto è esatto': 'circa',
        'nota sul valore': 'Dato dei sindacati.',
        giorno: 'giorno non indicato dalla fonte',
        'giorno per ordinare': '',
        fonte: expect.stringContaining('La Voce'),
      }),
    ]);
    expect(table.entries).toHaveLength(1);
    expect(table.entries[0]).toMatchObject({ unita: 'persone', valori: [{ valore: 1100 }, { valore: 3.7 }] });
    expect(tableIn('archivio', [figure({ values }), other]).rows.filter(({ tipo }) => tipo === 'Cifra')).toHaveLength(
      1,
    );
  });

  test('has only plain spaces', () => {
    expect(JSON.stringify(getData(corpus(oneOfEach)).tables)).not.toContain('\u00a0');
  });
});

test('the data are of the day on which something last came out or changed', () => {
  const changes = [{ changedOn: '2026-03-09', type: 'minor' as const, sources: [] }];
  expect(getData(corpus([event({ changes })])).asOf).toBe('2026-03-09');
  expect(getData(corpus([], { state: state({ publishedOn: '2026-03-12' }) })).asOf).toBe('2026-03-12');
});

test('a column that several tables have is told once, with their names', () => {
  const own = getOwnColumns(getData(corpus(oneOfEach)));
  const keys = own.map((column) => JSON.stringify({ ...column, tables: undefined }));
  expect(new Set(keys).size).toBe(keys.length);
  expect(own.find(({ heading }) => heading === 'testo')?.tables).toEqual([
    'comunicati',
    'cronologia',
    'dichiarazioni',
    'impegni',
  ]);
});
