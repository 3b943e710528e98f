import { expect, test } from 'vitest';
import { inFigures } from '../../../src/search/strings.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1100, '1.100'],
  [10_000, '10.000'],
  [1_234_567, '1.234.567'],
])('%d is written %s', (count, written) => {
  expect(inFigures(count)).toBe(written);
});
