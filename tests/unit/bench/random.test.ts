import { expect, test } from 'vitest';
import { seededRandom } from '../../../bench/random.ts';

const row = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 5 }, () => random.below(1000));
};

test('a seed gives the same row every time, another seed another', () => {
  expect(row(7)).toEqual(row(7));
  expect(row(7)).not.toEqual(row(8));
});

test('picking by rank takes the first most often, and everything sometimes', () => {
  const random = seededRandom(1);
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < 2000; at += 1) counts[random.pickByRank([0, 1, 2, 3, 4])]! += 1;
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(Math.min(...counts)).toBeGreaterThan(50);
  expect(counts[0]).toBeGreaterThan(600);
});

test('shuffling loses nothing', () => {
  expect(seededRandom(3).shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  expect(() => seededRandom(3).pick([])).toThrow();
});
