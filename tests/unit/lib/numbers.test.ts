import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBareValue,
  formatNumber,
  formatSpan,
  formatValue,
  isPercentage,
  spanOf,
} from '../../../src/lib/numbers.ts';
import { italianNumber } from '../../../src/schemas/common.ts';

describe('a number', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1100, '1.100'],
    [1234567, '1.234.567'],
    [3.7, '3,7'],
    [1234.5, '1.234,5'],
    [0.25, '0,25'],
    [-1100, '−1.100'],
    [1234.5678, '1.234,5678'],
  ])('%d is written %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  test('is read again by whoever writes it into a file', () => {
    const written = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 1000));
    fc.assert(
      fc.property(written, ([whole, parts]) => {
        const value = whole / parts;
        expect(italianNumber.parse(formatNumber(value).replace('−', '-'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('is the same in every locale and time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(formatNumber(value)).toBe(value.toLocaleString('de-DE'));
      }),
    );
  });
});

describe('a value', () => {
  test.each([
    [formatValue(1100, 'persone'), '1.100 persone'],
    [formatValue(1100, 'persone', 'about'), 'circa 1.100 persone'],
    [formatValue(3.7, 'milioni di euro', 'over'), 'oltre 3,7 milioni di euro'],
    [formatValue(80, 'per cento'), '80%'],
    [formatValue(80, 'per cento', 'almost'), 'quasi 80%'],
    [formatValue(400, 'persone', 'upTo'), 'al massimo 400 persone'],
    [formatBareValue(400, 'persone', 'upTo'), 'al massimo 400'],
    [formatBareValue(80, 'per cento', 'almost'), 'quasi 80%'],
  ])('reads «%s»', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('a span', () => {
  test('goes from the smallest to the largest, and needs two', () => {
    expect(spanOf([770, 1000, 700])).toEqual({ least: 700, most: 1000 });
    expect([spanOf([700, 700]), spanOf([700]), spanOf([])]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    [formatSpan({ least: 700, most: 1000 }), 'da 700 a 1.000'],
    [formatSpan({ least: 700, most: 1000 }, 'persone'), 'da 700 a 1.000 persone'],
    [formatSpan({ least: 80, most: 90 }, 'per cento'), 'da 80 a 90%'],
  ])('reads «%s»', (text, expected) => {
    expect(text).toBe(expected);
  });
});

test('a number is written with % when its unit is a hundredth', () => {
  expect([isPercentage('per cento'), isPercentage('persone')]).toEqual([true, false]);
});
