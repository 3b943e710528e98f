import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, take, unpackNumbers } from '../../../src/search/pack-numbers.ts';

test('numbers that are packed come out as they went in', () => {
  const numbers = fc.array(fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 2 ** 32 - 1 })));
  fc.assert(
    fc.property(numbers, (some) => {
      expect(take(some.length, unpackNumbers(packNumbers(some)))).toEqual(some);
    }),
  );
});

test('a small number takes one byte', () => {
  expect([...packNumbers([0, 5, 127, 128])]).toEqual([0, 5, 127, 128, 1]);
});

test('bytes that end too early are refused', () => {
  const next = unpackNumbers(packNumbers([1, 300]).subarray(0, 2));
  expect(next()).toBe(1);
  expect(next).toThrow('ends too early');
});
