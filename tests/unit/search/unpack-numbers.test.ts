import { expect, test } from 'vitest';
import { packNumbers } from '../../../src/search/pack-numbers.ts';
import { take, unpackNumbers } from '../../../src/search/unpack-numbers.ts';

const bytes = packNumbers((add) => {
  for (let number = 0; number < 200; number += 1) add(number * 7919, 0);
});

test('bytes that were cut off, changed or never ours are refused before a number of them is read', () => {
  const changed = bytes.map((byte, at) => (at === 20 ? byte ^ 4 : byte));
  const page = new TextEncoder().encode('<!doctype html><title>Pagina non trovata</title>');
  for (const strange of [bytes.subarray(0, -1), bytes.subarray(0, 1), new Uint8Array(), changed, page]) {
    expect(() => unpackNumbers(strange)).toThrow('not all of it');
  }
});

test('more numbers than were written are not made up without end', async () => {
  const next = unpackNumbers(bytes);
  expect((await take(200, next, 0)).at(-1)).toBe(199 * 7919);
  await expect(take(1_000, next, 0)).rejects.toThrow('ends too early');
});
