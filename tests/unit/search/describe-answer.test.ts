import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/archive-search.ts';
import { describeAnswer } from '../../../src/search/browser/describe-answer.ts';
import type { Hit } from '../../../src/search/check-phrases.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

const hits = (count: number): Hit[] =>
  Array.from({ length: count }, (_, record) => ({
    record,
    score: 1,
    places: [],
    phrases: [],
    isExact: true,
  }));

interface Counts {
  found?: number;
  passing?: number;
  shown?: number;
  more?: Partial<Found>;
  isPartial?: boolean;
}

function describeFor(text: string, counts: Counts = {}): string {
  const { found = 0 } = counts;
  const { passing = found } = counts;
  const answer = {
    query: parseQuery(text),
    found: {
      records: hits(found).map(({ record }) => record),
      hits: hits(passing),
      exact: passing,
      stems: [],
      unresolved: [],
      unchecked: 0,
      ...counts.more,
    },
    isPartial: counts.isPartial ?? false,
  };
  return describeAnswer(answer, { text, filters: {} }, counts.shown ?? passing);
}

test.each([
  ['accordo', { found: 1 }, '1 risultato per «accordo», prima i più pertinenti.'],
  ['accordo', { found: 42, shown: 20 }, '42 risultati per «accordo», prima i più pertinenti; per ora se ne vedono 20.'],
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
