import { expect, test } from 'vitest';
import { copyChances, half, learn, startChances } from '../../../src/search/number-chances.ts';

test('what was often so becomes likely, and nothing certain', () => {
  const chances = startChances();
  expect(chances.yes[0]).toBe(half);
  for (let at = 0; at < 1_000; at += 1) learn(chances, 0, true);
  expect(chances.yes[0]).toBeGreaterThan(65_000);
  expect(chances.yes[0]).toBeLessThan(65_536);
  for (let at = 0; at < 20_000; at += 1) learn(chances, 0, false);
  expect(chances.yes[0]).toBeLessThan(500);
  expect(chances.yes[0]).toBeGreaterThan(0);
  expect(chances.yes[1]).toBe(half);
});

test('a copy learns by itself', () => {
  const chances = startChances();
  const copy = copyChances(chances);
  learn(copy, 0, true);
  expect(copy.yes[0]).toBeGreaterThan(half);
  expect(chances.yes[0]).toBe(half);
});
