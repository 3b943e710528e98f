import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/citations/citation.ts';
import { toCslItem, toCslJson, type CslItem } from '../../../src/citations/csl-json.ts';
import { cslFaults } from '../../support/csl-faults.ts';
import { citationView, siteView } from '../../support/views.ts';

function write(more: Partial<Citation> = {}): CslItem {
  const cited = { citation: citationView(more), site: siteView() };
  expect(cslFaults(toCslJson(cited))).toEqual([]);
  return toCslItem(cited);
}

test('an item says who, what, when, how faithfully, where it stands and what it rests on', () => {
  expect(write({ occasion: 'un incontro' })).toEqual({
    id: 'dichiarazioni-una-dichiarazione',
    type: 'webpage',
    title: 'Chiede un tavolo',
    author: [{ family: 'Rossi', given: 'Anna' }],
    issued: { 'date-parts': [[2026, 1, 13]] },
    'container-title': 'Il caso di Valle',
    publisher: 'La redazione',
    genre: 'Dichiarazione, riportata',
    'event-title': 'un incontro',
    'original-title': 'Il tavolo si apre',
    'original-publisher': 'Il Giornale di Valle',
    'original-date': { 'date-parts': [[2026, 1, 14]] },
    URL: 'https://valle.example/sito/dichiarazioni/una-dichiarazione/',
    language: 'it-IT',
    note: 'Anna Rossi: sindaca. Dichiarazione, riportata. 13 gennaio 2026. Occasione: un incontro. Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo.',
  });
});

test('who is no person, or has no name, is named whole', () => {
  expect(write({ authors: [{ name: 'Comune di Valle', role: 'ente' }] }).author).toEqual([
    { literal: 'Comune di Valle' },
  ]);
});

test('what there is not is left out', () => {
  const item = write({ authors: [], day: undefined, sources: [], fidelity: undefined });
  expect(Object.keys(item)).toEqual([
    'id',
    'type',
    'title',
    'container-title',
    'publisher',
    'genre',
    'URL',
    'language',
    'note',
  ]);
});

test.each([
  ['2026-06~', { 'date-parts': [[2026, 6]], circa: true }],
  ['2026?', { 'date-parts': [[2026]], circa: true }],
  [
    '2026-12-31/2027-01',
    {
      'date-parts': [
        [2026, 12, 31],
        [2027, 1],
      ],
    },
  ],
  ['2026-02/..', { literal: 'in parole' }],
])('the partial day %s is told as far as it is known', (date, expected) => {
  expect(write({ day: { date, text: 'in parole' } }).issued).toEqual(expected);
});

test('a day that nobody knows is no day', () => {
  expect(write({ day: { text: 'giorno non indicato dalla fonte' } })).not.toHaveProperty('issued');
});

test('a source that nobody knows who published has no publisher', () => {
  const [source] = citationView().sources;
  const unknown = { ...source!, publisher: undefined, by: 'fonte non identificata' };
  expect(write({ sources: [unknown] })).not.toHaveProperty('original-publisher');
});

test('the numbers of a day stand on one line, and texts stay as they are', () => {
  const citation = citationView({ words: 'Ne ha [1,2] o [ 3 ]' });
  const json = toCslJson({ citation, site: siteView() });
  expect(json.split('\n').map((line) => line.trim())).toContain('[2026, 1, 13]');
  expect(JSON.parse(json)).toMatchObject([{ title: 'Ne ha [1,2] o [ 3 ]' }]);
});

describe('the validator of these tests', () => {
  const item = () => structuredClone(write()) as unknown as Record<string, unknown>;
  test.each([
    ['no item', []],
    ['an unknown type', [{ ...item(), type: 'statement' }]],
    ['an unknown key', [{ ...item(), role: 'sindaca' }]],
    ['no id', [{ ...item(), id: undefined }]],
    ['a date in words where parts are wanted', [{ ...item(), issued: { 'date-parts': ['2026-01-13'] } }]],
    ['a month that does not exist', [{ ...item(), issued: { 'date-parts': [[2026, 13]] } }]],
    ['three ends of a span', [{ ...item(), issued: { 'date-parts': [[2026], [2027], [2028]] } }]],
    ['an empty name', [{ ...item(), author: [{}] }]],
    ['a number for a text', [{ ...item(), title: 1 }]],
  ])('refuses %s', (_what, items) => {
    expect(cslFaults(JSON.stringify(items))).not.toEqual([]);
  });
});
