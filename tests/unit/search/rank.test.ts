import { expect, test } from 'vitest';
import { nearness, scoreOfWord } from '../../../src/search/rank.ts';

const index = { count: 100, lengths: [50, 500], averageLength: 100 };

test('a rare word says more than a common one, a short text more than a long one, twice more than once', () => {
  const score = scoreOfWord(index, 0, 1, 5);
  expect(score).toBeGreaterThan(scoreOfWord(index, 0, 1, 80));
  expect(score).toBeGreaterThan(scoreOfWord(index, 1, 1, 5));
  expect(score).toBeLessThan(scoreOfWord(index, 0, 2, 5));
  expect(scoreOfWord(index, 0, 1, 100)).toBeGreaterThan(0);
});

test('words stand together best when they follow each other in the order asked for', () => {
  const [together, backwards, apart, far] = [
    [[4], [5]],
    [[5], [4]],
    [[4], [12]],
    [[4], [400]],
  ].map((places) => nearness(places)) as [number, number, number, number];
  expect(together).toBe(1);
  expect(backwards).toBeLessThan(together);
  expect(apart).toBeLessThan(together);
  expect(apart).toBeGreaterThan(far);
  expect(far).toBe(0);
  expect(nearness([[1]])).toBe(0);
});
