import { describe, expect, test } from 'vitest';
import { getSearchRecords } from '../../../src/queries/search-records.ts';
import { findEqualPage } from '../../../src/search/equal-page.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { narrow } from '../../../src/search/narrow.ts';
import type { Filters } from '../../../src/search/record-table.ts';
import { resolveField } from '../../../src/search/resolve-field.ts';
import { toRecordTable } from '../../../src/search/table-of-records.ts';
import { actor, article, corpus, event, page, place, pressRelease, statement } from '../../support/entries.ts';
import { allOf } from '../../support/records.ts';

const bianchi = actor({ name: 'Bruno Bianchi' }, { id: 'bruno-bianchi' });
const otherRossi = actor({ name: 'Carlo Rossi' }, { id: 'carlo-rossi' });
const annamaria = actor({ name: 'Annamaria Verdi' }, { id: 'annamaria-verdi' });
const company = actor({ name: 'Bianchi S.p.A.', kind: 'organisation' }, { id: 'bianchi-spa' });
const table = toRecordTable(
  getSearchRecords(
    corpus([
      statement({ places: ['valle'] }),
      statement({ speakers: ['bruno-bianchi'], saidOn: '2026-02-28' }, { id: 'di-bianchi' }),
      statement({ speakers: ['bianchi-spa'], saidOn: '2026-02' }, { id: 'della-societa' }),
      event({ places: ['valle'] }),
      article(),
      pressRelease(),
      page(),
      place(),
      bianchi,
      otherRossi,
      annamaria,
      company,
    ]),
  ),
  'check',
);

const january = { from: '2026-01-01', to: '2026-01-31' };
const february = { from: '2026-02-01', to: '2026-02-28' };
const march = { from: '2026-03-01', to: '2026-03-31' };

/** What a search for fields and filters finds, and the page that is the same. */
function equalPage(text: string, filters: Filters = {}) {
  const query = parseQuery(text);
  const records = narrow(table, allOf(table), filters).filter((record) =>
    query.required.every((parts) =>
      parts.some((part) => part.kind !== 'field' || resolveField(table, part)?.has(record)),
    ),
  );
  return findEqualPage(table, { query, filters }, records);
}

describe('a search for one thing is the page of that thing', () => {
  test.each<[Filters, string, string | undefined]>([
    [{ person: 'anna-rossi' }, '/soggetti/anna-rossi/', '/soggetti/anna-rossi/'],
    [{ organisation: 'bianchi-spa' }, '/soggetti/bianchi-spa/', '/soggetti/bianchi-spa/'],
    [{ topic: 'lavoro' }, '/temi/lavoro/', '/temi/lavoro/'],
    [{ place: 'valle' }, '/luoghi/valle/', undefined],
    [{ kind: 'comunicati' }, '/comunicati/', '/comunicati/'],
    [{ kind: 'cronologia' }, '/cronologia/', '/cronologia/'],
  ])('%j', (filters, path, feedPath) => {
    expect(equalPage('', filters)).toMatchObject({ path });
    expect(equalPage('', filters)?.feedPath).toBe(feedPath);
  });

  test.each([
    ['chi:"anna rossi"', '/soggetti/anna-rossi/'],
    ['chi:bruno', '/soggetti/bruno-bianchi/'],
    ['chi:anna', '/soggetti/anna-rossi/'],
    ['ente:bianchi', '/soggetti/bianchi-spa/'],
    ['luogo:valle', '/luoghi/valle/'],
    ['tema:lavoro', '/temi/lavoro/'],
    ['tipo:dichiarazione', '/dichiarazioni/'],
  ])('%s', (text, path) => {
    expect(equalPage(text)?.path).toBe(path);
  });

  test('unless not all of it was found', () => {
    const query = parseQuery('');
    const all = narrow(table, allOf(table), { person: 'anna-rossi' });
    expect(all.length).toBeGreaterThan(1);
    expect(findEqualPage(table, { query, filters: { person: 'anna-rossi' } }, all)).toBeDefined();
    expect(findEqualPage(table, { query, filters: { person: 'anna-rossi' } }, all.slice(1))).toBeUndefined();
  });

  test('and is called by its name', () => {
    expect(equalPage('', { person: 'anna-rossi' })?.title).toBe('Anna Rossi');
  });
});

describe('a search for a section’s entries of one thing is their page', () => {
  test.each<[string, Filters, string, string]>([
    ['', { kind: 'dichiarazioni', person: 'anna-rossi' }, 'persona/anna-rossi', 'Dichiarazioni: Anna Rossi'],
    [
      'tipo:dichiarazione',
      { organisation: 'bianchi-spa' },
      'organizzazione/bianchi-spa',
      'Dichiarazioni: Bianchi S.p.A.',
    ],
    ['tema:lavoro', { kind: 'dichiarazioni' }, 'tema/lavoro', 'Dichiarazioni: Lavoro'],
    ['', { kind: 'dichiarazioni', place: 'valle' }, 'luogo/valle', 'Dichiarazioni: Valle'],
    ['', { kind: 'dichiarazioni', ...february }, 'mese/2026-02', 'Dichiarazioni di febbraio 2026'],
    ['tipo:dichiarazione dal:"febbraio 2026" al:28/2/2026', {}, 'mese/2026-02', 'Dichiarazioni di febbraio 2026'],
    ['tipo:dichiarazione dal:1/2/2026', { to: february.to }, 'mese/2026-02', 'Dichiarazioni di febbraio 2026'],
  ])('%s %j', (text, filters, step, title) => {
    expect(equalPage(text, filters)).toEqual({ path: `/dichiarazioni/${step}/`, title });
  });

  test.each<[Filters, string]>([
    [{ kind: 'cronologia', place: 'valle' }, '/cronologia/luogo/valle/'],
    [{ kind: 'articoli', ...march }, '/articoli/mese/2026-03/'],
    [{ kind: 'comunicati', ...january }, '/comunicati/mese/2026-01/'],
  ])('%j', (filters, path) => {
    expect(equalPage('', filters)?.path).toBe(path);
  });
});

describe('no page is the same as', () => {
  test.each<[string, string, Filters]>([
    ['words', 'tavolo', { person: 'anna-rossi' }],
    ['a phrase', '"un tavolo"', {}],
    ['alternatives', 'tema:lavoro OPPURE luogo:valle', {}],
    ['exclusions', 'tema:lavoro -luogo:valle', {}],
    ['what finds nothing', '', { kind: 'cifre' }],
    ['a name that several people have', 'chi:rossi', {}],
    ['a person in a month', '', { person: 'anna-rossi', ...january }],
    ['an event of a person', '', { kind: 'cronologia', person: 'anna-rossi' }],
    ['three things', '', { kind: 'dichiarazioni', person: 'anna-rossi', place: 'valle' }],
    ['a degree of fidelity', '', { fidelity: 'riportata' }],
    ['a month by itself', '', { ...january }],
    ['standing pages, which have no section', '', { kind: 'pagine' }],
    ['days that are no whole month', 'tipo:dichiarazione dal:2/1/2026 al:31/1/2026', {}],
    ['days without an end', 'tipo:dichiarazione dal:1/1/2026', {}],
    ['days both typed and chosen', 'tipo:dichiarazione dal:1/1/2026', january],
    ['what has no day', 'tipo:dichiarazione', { from: '-' }],
    ['what has no person', '', { kind: 'dichiarazioni', person: '-' }],
    ['nothing asked', '', {}],
  ])('%s', (_what, text, filters) => {
    expect(equalPage(text, filters)).toBeUndefined();
  });
});
