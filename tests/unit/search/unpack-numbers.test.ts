import { afterEach, expect, test, vi } from 'vitest';
import { packNumbers } from '../../../src/search/pack-numbers.ts';
import { take, unpackNumbers } from '../../../src/search/unpack-numbers.ts';

afterEach(() => void vi.restoreAllMocks());

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

test('whoever waits gets a turn while many numbers are read, again and again', async () => {
  // Other tests may have asked for the time before: the clock goes on from where it is.
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const next = unpackNumbers(packNumbers((add) => Array.from({ length: 5_000 }, (_, number) => add(number, 0))));
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  expect(await take(5_000, next, 0)).toHaveLength(5_000);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
