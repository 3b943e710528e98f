import { expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getFacts } from '../../../src/queries/feed-facts.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  place,
  pressRelease,
  source,
  topic,
} from '../../support/entries.ts';

const factsOf = (entry: Entry, ...others: Entry[]) =>
  getFacts(corpus([entry, ...others]), entry).map(({ label, text }) => `${label}: ${text}`);

test('an event says when, where, and whether it is only announced', () => {
  const announced = event({ status: 'announced', date: '2026-06~', dateNote: 'mese stimato', places: ['valle'] });
  expect(factsOf(announced, place())).toEqual([
    'Quando: giugno 2026, circa (mese stimato)',
    'Stato: Annunciato',
    'Dove: Valle',
  ]);
  expect(factsOf(event())).toEqual(['Quando: 13 gennaio 2026']);
});

test('a press release says whose it is, of which day, and how much of it stands here', () => {
  expect(factsOf(pressRelease({ issuedOn: undefined }))).toEqual([
    'Di: Anna Rossi',
    'Giorno: giorno non indicato dalla fonte',
    'Testo: Riassunto con parole nostre',
  ]);
});

test('a commitment says who, when, by when, and how it stands', () => {
  expect(factsOf(commitment({ due: '2026-06' }))).toEqual([
    'Chi: Anna Rossi',
    'Quando: 13 gennaio 2026',
    'Entro: giugno 2026',
    'Stato: Non ancora verificato',
  ]);
});

test('a figure says every value with who gives it', () => {
  const values = [
    { value: 1100, asOf: '2026-01', sources: ['il-giornale'] },
    { value: 900, qualifier: 'about' as const, note: 'secondo i sindacati', sources: ['il-giornale'] },
  ];
  expect(factsOf(figure({ values, note: 'Si contano anche i tirocinanti.' }))).toEqual([
    '1.100 persone: gennaio 2026 · Il Giornale di Valle, «Il tavolo si apre»',
    'circa 900 persone: secondo i sindacati · Il Giornale di Valle, «Il tavolo si apre»',
    'Nota: Si contano anche i tirocinanti.',
  ]);
});

test('a subject says its roles with their periods', () => {
  expect(factsOf(actor())).toEqual(['sindaca, Comune di Valle: dal 2024']);
  expect(factsOf(actor({ roles: [{ role: 'sindaca' }] }))).toEqual(['sindaca: periodo non indicato']);
});

test('a source says who published it, when, where and how far to trust it', () => {
  expect(factsOf(source({ publisher: undefined, reliability: 'Cita gli atti.' }))).toEqual([
    'Di: fonte non identificata',
    'Giorno: 14 gennaio 2026',
    'Indirizzo: https://giornale.example/tavolo',
    'Affidabilità: Cita gli atti.',
  ]);
});

test('a topic says what belongs to it; an article says everything in its text', () => {
  expect(factsOf(topic())).toEqual(['Che cos’è: Chi lavora e dove.']);
  expect(factsOf(article())).toEqual([]);
});
