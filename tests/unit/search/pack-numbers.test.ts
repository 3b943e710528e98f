import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyChances, greatestNumber, type NumberChances } from '../../../src/search/number-chances.ts';
import { packNumbers } from '../../../src/search/pack-numbers.ts';
import { unpackNumbers } from '../../../src/search/unpack-numbers.ts';

type Said = [number: number, kind: number];
const some = fc.array(fc.tuple(fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: greatestNumber })), fc.nat({ max: 20 })), {
  maxLength: 500,
});
const pack = (said: readonly Said[], known?: NumberChances[]) =>
  packNumbers((add) => {
    for (const [number, kind] of said) add(number, kind);
  }, known);
const unpack = (said: readonly Said[], bytes: Uint8Array, known?: NumberChances[]) => {
  const next = unpackNumbers(bytes, known);
  return said.map(([, kind]): Said => [next(kind), kind]);
};

test('numbers that are packed come out as they went in', () => {
  fc.assert(
    fc.property(some, (said) => {
      expect(unpack(said, pack(said))).toEqual(said);
    }),
  );
  const extremes: Said[] = [0, greatestNumber, 0, 0, greatestNumber].map((number) => [number, 0]);
  expect(unpack(extremes, pack(extremes))).toEqual(extremes);
});

test('numbers that are alike take little: a thousand of one kind, all but a few the same, less than 100 bytes', () => {
  const said = Array.from({ length: 1_000 }, (_, at): Said => [at % 50 === 0 ? 7 : 2, 3]);
  expect(pack(said).length).toBeLessThan(100);
  expect(unpack(said, pack(said))).toEqual(said);
});

test('each kind is learnt by itself', () => {
  const apart = Array.from({ length: 400 }, (_, at): Said => [at % 2 === 0 ? 5 : 900, at % 2]);
  const together = apart.map(([number]): Said => [number, 0]);
  expect(pack(apart).length).toBeLessThan((pack(together).length * 3) / 4);
});

test('what is known already is not said again', () => {
  const said = Array.from({ length: 40 }, (_, at): Said => [60 + (at % 3), 0]);
  const known: NumberChances[] = [];
  const first = pack(said, known);
  const again = pack(said, known.map(copyChances));
  expect(again.length).toBeLessThan(first.length);
  expect(unpack(said, again, known.map(copyChances))).toEqual(said);
  expect(() => expect(unpack(said, again)).toEqual(said)).toThrow();
});

test('what cannot be said is refused', () => {
  for (const number of [-1, 0.5, Number.NaN, greatestNumber + 1]) expect(() => pack([[number, 0]])).toThrow(RangeError);
});
