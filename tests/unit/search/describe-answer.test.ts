import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/archive-search.ts';
import { describeAnswer } from '../../../src/search/browser/describe-answer.ts';
import type { SearchState } from '../../../src/search/browser/search-state.ts';
import type { Hit } from '../../../src/search/archive-search.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { tableOf } from '../../support/records.ts';

const hits = (count: number): Hit[] =>
  Array.from({ length: count }, (_, record) => ({
    record,
    score: 1,
    places: [],
    phrases: [],
    isExact: true,
  }));

const table = tableOf({
  kind: { id: 'dichiarazioni', label: 'Dichiarazioni' },
  people: [{ id: 'anna-rossi', label: 'Anna Rossi' }],
  places: [{ id: 'valle', label: 'Valle di là' }],
});

interface Counts {
  found?: number;
  passing?: number;
  shown?: number;
  total?: number;
  more?: Partial<Found>;
  isPartial?: boolean;
  state?: Partial<SearchState>;
}

function describeFor(text: string, counts: Counts = {}): string {
  const { found = 0 } = counts;
  const { passing = found } = counts;
  const answer = {
    query: parseQuery(text),
    table,
    found: {
      records: hits(found).map(({ record }) => record),
      hits: hits(passing),
      exact: passing,
      sought: { stems: [], phrases: [] },
      unresolved: [],
      unchecked: 0,
      ...counts.more,
    },
    isPartial: counts.isPartial ?? false,
  };
  return describeAnswer(
    answer,
    { text, filters: {}, ...counts.state },
    { shown: counts.shown ?? passing, total: counts.total ?? passing },
  );
}

test.each([
  ['accordo', { found: 1 }, '1 risultato per «accordo», prima i più pertinenti.'],
  ['accordo', { found: 42, shown: 20 }, '42 risultati per «accordo», prima i più pertinenti; per ora se ne vedono 20.'],
  ['"tavolo di crisi"', { found: 2 }, '2 risultati per «“tavolo di crisi”», prima i più pertinenti.'],
  ['«tavolo di crisi» Valle', {}, 'Nessun risultato per «“tavolo di crisi” Valle».'],
  ['', { found: 3 }, '3 risultati, prima i più recenti.'],
  ['accordo', { found: 5, passing: 0 }, 'Nessun risultato con questi filtri; senza filtri ce ne sono 5.'],
  ['accordo', { found: 1, passing: 0 }, 'Nessun risultato con questi filtri; senza filtri ce n’è 1.'],
  ['accordo', {}, 'Nessun risultato per «accordo».'],
])('«%s» %o: %s', (text, counts, sentence) => {
  expect(describeFor(text, counts)).toBe(sentence);
});

test('tells those that hold everything from those that hold most of the words', () => {
  const fewer = { unknown: [] };
  expect(describeFor('a b c', { found: 5, more: { exact: 3, fewer } })).toBe(
    '3 risultati per «a b c», prima i più pertinenti; seguono 2 schede che contengono solo una parte delle parole.',
  );
  expect(describeFor('a b c', { found: 5, more: { exact: 0, fewer } })).toBe(
    'Nessuna scheda contiene tutte le parole: ecco quelle che ne contengono una parte. 5 risultati, prima i più pertinenti.',
  );
});

test('says that signs alone are nothing to look for', () => {
  expect(describeFor('…')).toBe('In «…» non ci sono parole da cercare: scrivine almeno una.');
});

test('shortens what somebody pasted, and says that not all of it was looked for', () => {
  const pasted = Array.from({ length: 100 }, (_, at) => `p${at}`).join(' ');
  expect(describeFor(pasted, { found: 2 })).toContain('…»');
  expect(describeFor(pasted, { found: 2 })).toContain('76 parole sono di troppo');
});

test('says that texts are being looked at, or that not all of them were', () => {
  expect(describeFor('"la"', { found: 1, more: { unchecked: 30 }, isPartial: true })).toContain(
    'Sto ancora controllando la frase in 30 altre schede.',
  );
  expect(describeFor('"la"', { found: 1, more: { unchecked: 1 } })).toContain('in 1 altra scheda non l’ho controllata');
});

test('says what narrows the results, how they are grouped, and how many groups there are', () => {
  const filters = { kind: 'dichiarazioni', person: 'anna-rossi', place: 'valle', topic: '-', from: '2026-03-08' };
  expect(describeFor('sala', { found: 5, passing: 2, state: { filters } })).toBe(
    '2 risultati per «sala», solo dichiarazioni, con Anna Rossi, luogo Valle di là, nessun tema, dall’8 marzo 2026, prima i più pertinenti.',
  );
  const days = { from: '2026-01-01', to: '2026-01-31' };
  expect(describeFor('', { found: 2, state: { filters: days, grouping: 'kind' }, shown: 10, total: 12 })).toBe(
    '2 risultati, dal 1º gennaio 2026 al 31 gennaio 2026, prima i più recenti, raggruppati per genere; per ora si vedono 10 gruppi su 12.',
  );
  expect(describeFor('sala', { found: 1, state: { filters: { to: '2026-01-11', organisation: 'ignota' } } })).toContain(
    ', con ignota, fino all’11 gennaio 2026,',
  );
  expect(describeFor('sala', { found: 1, state: { filters: { from: '-' } } })).toContain(', senza un giorno,');
});

test('says that the days were chosen the wrong way round', () => {
  const filters = { from: '2026-02-01', to: '2026-01-01' };
  expect(describeFor('sala', { found: 1, passing: 0, state: { filters } })).toContain('viene dopo l’ultimo');
});
