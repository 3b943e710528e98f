import { expect, test } from 'vitest';
import FigureValue from '../../../src/components/FigureValue.astro';
import { draw, wordsOf } from '../../support/components.ts';

test.each([
  [{ value: 1100, unit: 'persone', qualifier: 'about' as const }, 'circa 1.100 persone'],
  [{ value: 3.7, unit: 'milioni di euro' }, '3,7 milioni di euro'],
  [{ value: 80, unit: 'per cento', qualifier: 'over' as const }, 'oltre 80%'],
])('a value reads as it is said', async (props, words) => {
  expect(wordsOf(await draw(FigureValue, props))).toBe(words);
});
