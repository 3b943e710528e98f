import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getSearchRecords } from '../../../src/queries/search-records.ts';
import * as entries from '../../support/entries.ts';

const recordOf = (path: string, ...given: Entry[]) =>
  getSearchRecords(entries.corpus(given)).find((record) => record.path === path);

test('there is one for each entry that has a page, by path', () => {
  const paths = getSearchRecords(entries.corpus([entries.statement(), entries.page(), entries.event()])).map(
    ({ path }) => path,
  );
  expect(paths).toEqual([
    '/chi-siamo/',
    '/cronologia/un-incontro/',
    '/dichiarazioni/una-dichiarazione/',
    '/fonti/il-giornale/',
    '/soggetti/anna-rossi/',
    '/temi/lavoro/',
  ]);
});

test('a statement is found by who speaks, day, topic, place and fidelity', () => {
  const record = recordOf(
    '/dichiarazioni/una-dichiarazione/',
    entries.statement({ saidOn: '2026-01-13', places: ['valle'] }),
    entries.place(),
  );
  expect(record).toMatchObject({
    kind: { id: 'dichiarazioni', label: 'Dichiarazioni' },
    kindName: 'Dichiarazione',
    date: '2026-01-13',
    names: ['Anna Rossi'],
    people: [{ id: 'anna-rossi', label: 'Anna Rossi' }],
    organisations: [],
    topics: [{ id: 'lavoro', label: 'Lavoro' }],
    places: [{ id: 'valle', label: 'Valle' }],
    fidelity: { id: 'riportata', label: 'Riportata' },
  });
});

test('a communiqué shows who issued it, and counts for whom it is about', () => {
  const record = recordOf(
    '/comunicati/un-comunicato/',
    entries.pressRelease({ issuer: 'verdi', actors: ['anna-rossi'] }),
    entries.actor({ name: 'Cartiera Verdi', kind: 'organisation' }, { id: 'verdi' }),
  );
  expect(record).toMatchObject({
    names: ['Cartiera Verdi'],
    people: [{ id: 'anna-rossi' }],
    organisations: [{ id: 'verdi' }],
    fidelity: { id: 'riassunto-con-parole-nostre' },
  });
});

test('a commitment shows who made it, a source who publishes it', () => {
  expect(recordOf('/impegni/un-impegno/', entries.commitment())?.names).toEqual(['Anna Rossi']);
  expect(recordOf('/fonti/il-giornale/')?.names).toEqual(['Il Giornale di Valle']);
});

test('a person’s own page counts as theirs and as that of the organisation where they hold a role', () => {
  const record = recordOf(
    '/soggetti/anna-rossi/',
    entries.actor({ roles: [{ role: 'sindaca', organisation: 'Comune', organisationId: 'comune' }] }),
    entries.actor({ name: 'Comune di Valle', kind: 'organisation' }, { id: 'comune' }),
  );
  expect(record).toMatchObject({ people: [{ id: 'anna-rossi' }], organisations: [{ id: 'comune' }] });
});

test('what is called something can be asked for by it: a person by role, a fact by its day, a statement by nothing', () => {
  const person = recordOf(
    '/soggetti/anna-rossi/',
    entries.actor({ roles: [{ role: 'sindaca', organisation: 'Comune di Valle' }] }),
  );
  expect(person?.called).toEqual(['Anna Rossi', 'sindaca Comune di Valle']);
  const firm = entries.actor({ name: 'Verdi Spa', kind: 'organisation', aliases: ['la cartiera'] }, { id: 'verdi' });
  expect(recordOf('/soggetti/verdi/', firm)?.called).toEqual(['Verdi Spa', 'la cartiera']);
  const meeting = entries.event({ title: 'Un incontro', date: '2026-01-13' });
  expect(recordOf('/cronologia/un-incontro/', meeting)?.called).toEqual(['Un incontro', '13 gennaio 2026']);
  expect(recordOf('/dichiarazioni/una-dichiarazione/', entries.statement())?.called).toEqual([]);
});

describe('the day', () => {
  test('is that of the fact, and may be partial or missing', () => {
    expect(recordOf('/cronologia/un-incontro/', entries.event({ date: '2025' }))).toMatchObject({
      date: '2025',
    });
    expect(
      recordOf('/dichiarazioni/una-dichiarazione/', entries.statement({ saidOn: undefined }))?.date,
    ).toBeUndefined();
  });

  test('is none for what has no day of its own', () => {
    for (const path of ['/soggetti/anna-rossi/', '/temi/lavoro/']) expect(recordOf(path)?.date).toBeUndefined();
  });
});

test('topics and places count for themselves', () => {
  expect(recordOf('/temi/lavoro/')?.topics).toEqual([{ id: 'lavoro', label: 'Lavoro' }]);
});
