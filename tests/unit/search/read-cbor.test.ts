import { expect, test } from 'vitest';
import { readCbor } from '../../../src/search/read-cbor.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  [bytes(0x17), 23],
  [bytes(0x18, 200), 200],
  [bytes(0x19, 1, 0), 256],
  [bytes(0x1a, 0, 1, 0, 0), 65_536],
  [bytes(0x38, 0x18), -25],
  [bytes(0x62, 0xc3, 0xa0), 'à'],
  [bytes(0x82, 1, 0x81, 0x20), [1, [-1]]],
])('%o is %o', (written, value) => {
  expect(readCbor(written)).toEqual(value);
});

test.each([
  ['another kind of item', bytes(0xa0)],
  ['a width that nobody writes', bytes(0x1b)],
  ['a list that ends too early', bytes(0x82, 1)],
  ['a text that ends too early', bytes(0x63, 0x61)],
  ['nothing', bytes()],
])('refuses %s', (_what, written) => {
  expect(() => readCbor(written)).toThrow();
});
