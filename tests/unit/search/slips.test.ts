import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSlips, slipCost } from '../../../src/search/slips.ts';

describe('what it takes to have typed one word for another', () => {
  test.each([
    ['biblioteca', 'biblioteca', 0],
    ['bibblioteca', 'biblioteca', 0.5],
    ['biblioteka', 'biblioteca', 0.5],
    ['biblioetca', 'biblioteca', 0.8],
    ['bibliotrca', 'biblioteca', 0.8],
    ['bibliotexca', 'biblioteca', 1],
    ['xiblioteca', 'biblioteca', 1],
    ['ibliotxca', 'biblioteca', 2],
    ['bilioteka', 'biblioteca', 1.5],
    ['gelo', 'ghelo', 0.5],
    ['firma', 'frima', 0.8],
    ['sala', 'sale', Infinity],
    ['sala', 'salla', 0.5],
    ['zzzz', 'sala', Infinity],
    ['possibile', 'possiamo', Infinity],
    ['prossimo', 'primo', Infinity],
    ['tra', 'tre', Infinity],
  ])('%s for %s: %d', (typed, meant, cost) => {
    expect(slipCost(typed, meant)).toBeCloseTo(cost, 5);
  });

  test('is the same both ways, as far as both words can have as many slips', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcehz'), minLength: 8, maxLength: 10 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [there, back] = [slipCost(a, b), slipCost(b, a)];
        if (Number.isFinite(there) || Number.isFinite(back)) expect(there).toBeCloseTo(back, 5);
      }),
    );
  });

  test('a shorter word may have fewer slips, and three letters none', () => {
    const most = ['tre', 'sala', 'sedie', 'sedute', 'biblioteca'].map(mostSlips);
    expect(most).toEqual(most.toSorted((a, b) => a - b));
    expect(most[0]).toBe(0);
  });
});
