import { expect, test } from 'vitest';
import { removableParts, withoutParts } from '../../../src/search/browser/removable-parts.ts';
import { writeState, type SearchState } from '../../../src/search/browser/search-state.ts';
import { tableOf } from '../../support/records.ts';

const table = tableOf({ people: [{ id: 'anna-rossi', label: 'Anna Rossi' }] });
const state: SearchState = {
  text: 'sala "orario ridotto" uno OPPURE "due tre" -delibera -"di notte" chi:rossi',
  filters: { person: 'anna-rossi', from: '2026-01-13', to: '2026-02-01' },
  order: 'newest',
};

test('each part is named, and plain words are none', () => {
  expect(removableParts(state, table).map(({ words }) => words)).toEqual([
    '"orario ridotto"',
    '«uno» oppure "due tre"',
    'chi:rossi',
    'senza «delibera»',
    'senza "di notte"',
    'con Anna Rossi',
    'dal 13 gennaio 2026',
    'al 1º febbraio 2026',
  ]);
  expect(removableParts({ text: 'la sala', filters: {} }, table)).toEqual([]);
});

test('taking one away leaves all the others', () => {
  const words = (searched: SearchState) => removableParts(searched, table).map((part) => part.words);
  const all = words(state);
  for (const { words: gone, without } of removableParts(state, table)) {
    expect(words(without)).toEqual(
      all
        .filter((part) => part !== gone)
        .map((part) => (gone.startsWith('dal') ? part.replace(/^al /u, 'fino al ') : part)),
    );
    expect(without).toMatchObject({ order: 'newest', text: expect.stringContaining('sala') as string });
  }
});

test('taking all away leaves the plain words, in their order', () => {
  expect(writeState(withoutParts(state))).toBe('?q=sala&ordina=recenti');
});
