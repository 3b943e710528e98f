import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, orderOf, readState, writeState, type SearchState } from '../../../src/search/browser/search-state.ts';
import { facetNames, sortOrders } from '../../../src/search/record-table.ts';

test('an address says all that is asked, in words that readers understand', () => {
  const state: SearchState = {
    text: 'l’accordo',
    filters: { kind: 'dichiarazioni', person: 'anna-rossi', month: '2026-01' },
    order: 'newest',
  };
  expect(writeState(state)).toBe(
    '?q=l%E2%80%99accordo&tipo=dichiarazioni&persona=anna-rossi&mese=2026-01&ordina=recenti',
  );
});

test('reading what was written gives the same back', () => {
  const word = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const state = fc.record({
    text: fc.oneof(word, fc.constant('')),
    filters: fc.record(Object.fromEntries(facetNames.map((name) => [name, word])), { requiredKeys: [] }),
    order: fc.option(fc.constantFrom(...sortOrders), { nil: undefined }),
    withoutSynonyms: fc.constantFrom(true, undefined),
  });
  fc.assert(
    fc.property(state, (asked) => {
      expect(readState(new URLSearchParams(writeState(asked as SearchState)))).toEqual(asked);
    }),
  );
});

test('what means nothing is left out', () => {
  expect(readState(new URLSearchParams('q=%20&ordina=caso&tipo=&altro=1'))).toEqual({
    text: '',
    filters: {},
    order: undefined,
    withoutSynonyms: undefined,
  });
});

test('nothing asked is neither words nor filters', () => {
  expect(isEmpty({ text: '', filters: {}, order: 'newest' })).toBe(true);
  expect(isEmpty({ text: '', filters: { kind: 'articoli' } })).toBe(false);
});

test('words stand by relevance, filters alone by day', () => {
  expect(orderOf({ text: 'accordo', filters: {} })).toBe('relevance');
  expect(orderOf({ text: '', filters: { kind: 'articoli' } })).toBe('newest');
  expect(orderOf({ text: '', filters: {}, order: 'oldest' })).toBe('oldest');
});
