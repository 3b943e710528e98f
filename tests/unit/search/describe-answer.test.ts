import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/archive-search.ts';
import { describeAnswer } from '../../../src/search/browser/describe-answer.ts';
import type { Hit } from '../../../src/search/find-records.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

const hits = (count: number): Hit[] =>
  Array.from({ length: count }, (_, record) => ({ record, results: [], phrases: [] }));

interface Counts {
  found?: number;
  passing?: number;
  shown?: number;
  more?: Partial<Found>;
}

function describeFor(text: string, counts: Counts = {}): string {
  const { found = 0 } = counts;
  const { passing = found } = counts;
  const answer = {
    query: parseQuery(text),
    found: {
      records: hits(found).map(({ record }) => record),
      hits: hits(passing),
      stems: [],
      unresolved: [],
      unchecked: 0,
      ...counts.more,
    },
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

test('says that signs alone are nothing to look for', () => {
  expect(describeFor('…')).toBe('In «…» non ci sono parole da cercare: scrivine almeno una.');
});

test('shortens what somebody pasted, and says that not all of it was looked for', () => {
  const pasted = Array.from({ length: 100 }, (_, at) => `p${at}`).join(' ');
  expect(describeFor(pasted, { found: 2 })).toContain('…»');
  expect(describeFor(pasted, { found: 2 })).toContain('76 parole sono di troppo');
});
