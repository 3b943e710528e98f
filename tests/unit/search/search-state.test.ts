import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isEmpty,
  narrowsBeyondWords,
  orderOf,
  readState,
  withControl,
  writeState,
  type SearchState,
} from '../../../src/search/browser/search-state.ts';
import { facetNames, groupings, sortOrders } from '../../../src/search/record-table.ts';

test('an address says all that is asked, in words that readers understand', () => {
  const state: SearchState = {
    text: 'l’accordo',
    filters: { kind: 'dichiarazioni', person: 'anna-rossi', from: '2026-01-01', to: '2026-01-31' },
    order: 'newest',
    grouping: 'month',
  };
  expect(writeState(state)).toBe(
    '?q=l%E2%80%99accordo&tipo=dichiarazioni&persona=anna-rossi&dal=2026-01-01&al=2026-01-31&ordina=recenti&raggruppa=mese',
  );
});

test('reading what was written gives the same back', () => {
  const word = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const day = fc.constantFrom('2026-01-13', '2024-02-29', '1999-12-31');
  const state = fc.record({
    text: fc.oneof(word, fc.constant('')),
    filters: fc.oneof(
      fc.record(
        { ...Object.fromEntries(facetNames.map((name) => [name, word])), from: day, to: day },
        { requiredKeys: [] },
      ),
      fc.constant({ from: '-' }),
    ),
    order: fc.option(fc.constantFrom(...sortOrders), { nil: undefined }),
    withoutSynonyms: fc.constantFrom(true, undefined),
    grouping: fc.option(fc.constantFrom(...groupings), { nil: undefined }),
  });
  fc.assert(
    fc.property(state, (asked) => {
      expect(readState(new URLSearchParams(writeState(asked as SearchState)))).toEqual(asked);
    }),
  );
});

test('what means nothing is left out', () => {
  const address = 'q=%20&ordina=caso&tipo=&altro=1&dal=ieri&al=2026-02-30&mese=maggio&raggruppa=luogo';
  expect(readState(new URLSearchParams(address))).toEqual({
    text: '',
    filters: {},
    order: undefined,
    grouping: undefined,
    withoutSynonyms: undefined,
  });
});

test('an address that names a month, as they once did, means its days', () => {
  expect(readState(new URLSearchParams('mese=2026-02')).filters).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(readState(new URLSearchParams('mese=2026-02&dal=2026-01-13')).filters).toEqual({ from: '2026-01-13' });
});

test('nothing asked is neither words nor filters', () => {
  expect(isEmpty({ text: '', filters: {}, order: 'newest', grouping: 'kind' })).toBe(true);
  expect(isEmpty({ text: '', filters: { kind: 'articoli' } })).toBe(false);
  expect(isEmpty({ text: '', filters: { to: '2026-01-13' } })).toBe(false);
});

test('words stand by relevance, filters alone by day', () => {
  expect(orderOf({ text: 'accordo', filters: {} })).toBe('relevance');
  expect(orderOf({ text: '', filters: { kind: 'articoli' } })).toBe('newest');
  expect(orderOf({ text: '', filters: {}, order: 'oldest' })).toBe('oldest');
});

test('a control changes its own key and nothing else', () => {
  const state: SearchState = { text: 'sala', filters: { person: 'anna-rossi', from: '-' } };
  const change = (name: string, value: string) => writeState(withControl(state, name, value));
  expect(change('tipo', 'articoli')).toBe('?q=sala&tipo=articoli&persona=anna-rossi&dal=-');
  expect(change('persona', '')).toBe('?q=sala&dal=-');
  expect(change('ordina', 'recenti')).toBe('?q=sala&persona=anna-rossi&dal=-&ordina=recenti');
  expect(change('raggruppa', '')).toBe('?q=sala&persona=anna-rossi&dal=-');
  expect(change('al', '2026-01-13')).toBe('?q=sala&persona=anna-rossi&al=2026-01-13');
});

test.each([
  ['sala ragazzi', {}, false],
  ['', {}, false],
  ['"sala ragazzi"', {}, true],
  ['sala -ragazzi', {}, true],
  ['sala OPPURE ragazzi', {}, true],
  ['tipo:fonti', {}, true],
  ['sala', { to: '2026-01-01' }, true],
])('«%s» with %o is narrowed by more than words: %s', (text, filters, expected) => {
  expect(narrowsBeyondWords({ text, filters })).toBe(expected);
});
