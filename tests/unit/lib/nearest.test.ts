import { expect, test } from 'vitest';
import { nearest } from '../../../src/lib/nearest.ts';

test('the nearest candidate is the one with the fewest slips', () => {
  expect(nearest('regione-piemont', ['regione', 'regione-piemonte', 'regione-lombardia'])).toBe('regione-piemonte');
});

test('nothing is near enough when a word has little in common with any', () => {
  expect(nearest('sciopero', ['accordo', 'tavolo'])).toBeUndefined();
  expect(nearest('sciopero', [])).toBeUndefined();
});

test('the choice among equals does not depend on their order', () => {
  expect(nearest('rosso', ['russo', 'rossa'])).toBe('rossa');
  expect(nearest('rosso', ['rossa', 'russo'])).toBe('rossa');
});
