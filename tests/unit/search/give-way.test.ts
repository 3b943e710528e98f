import { afterEach, expect, test, vi } from 'vitest';
import { giveWay } from '../../../src/search/give-way.ts';

afterEach(() => void vi.restoreAllMocks());

/** Whether what waits gets its turn before work goes on. */
async function letsOthersIn(): Promise<boolean> {
  let isIn = false;
  const timer = setTimeout(() => (isIn = true));
  await giveWay();
  clearTimeout(timer);
  return isIn;
}

test('long work lets others in, again and again', async () => {
  // Other tests may have asked before: the clock goes on from where it is.
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  expect([await letsOthersIn(), await letsOthersIn(), await letsOthersIn()]).toEqual([true, true, true]);
});

test('short work is not held up', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 200);
  await giveWay();
  expect([await letsOthersIn(), await letsOthersIn()]).toEqual([false, false]);
});
