import { expect, test } from 'vitest';
import { giveWay } from '../../../src/search/give-way.ts';

test('long work lets others in, again and again', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const end = performance.now() + 120;
  while (performance.now() < end) await giveWay();
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
});

test('short work is not held up', async () => {
  await giveWay();
  let others = 0;
  const timer = setTimeout(() => (others += 1));
  await giveWay();
  clearTimeout(timer);
  expect(others).toBe(0);
});
