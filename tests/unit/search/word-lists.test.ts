import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/search/pack-numbers.ts';
import {
  listsFromNumbers,
  listsToNumbers,
  placesFromNumbers,
  placesToNumbers,
  stemsFromNumbers,
  stemsToNumbers,
} from '../../../src/search/word-lists.ts';

const ordered = (max: number) =>
  fc.uniqueArray(fc.nat({ max }), { minLength: 1 }).map((some) => some.sort((a, b) => a - b));
const word = fc.record({ stem: fc.string({ minLength: 1 }), records: ordered(20_000) }).chain(({ stem, records }) =>
  fc.record({
    stem: fc.constant(stem),
    records: fc.constant(records),
    weights: fc.array(
      fc.nat({ max: 400 }).map((parts) => parts / 24),
      { minLength: records.length, maxLength: records.length },
    ),
    places: fc.array(ordered(5_000), { minLength: records.length, maxLength: records.length }),
  }),
);
const words = fc.uniqueArray(word, { selector: ({ stem }) => stem, maxLength: 12 });

test('lists of words and their places are read as they were written', () => {
  fc.assert(
    fc.property(words, (some) => {
      const lists = some.map(({ stem, records, weights }) => ({ stem, records, weights }));
      const places = some.map((one) => one.places);
      const read = listsFromNumbers(unpackNumbers(packNumbers(listsToNumbers(lists))));
      expect(read).toEqual(lists);
      expect(placesFromNumbers(read, unpackNumbers(packNumbers(placesToNumbers(places))))).toEqual(places);
    }),
  );
});

test('words that begin alike are written once', () => {
  const stems = ['consigl', 'consiglier', 'consort'];
  const numbers = stemsToNumbers(stems);
  expect(numbers.length).toBeLessThan(stems.join('').length);
  expect(stemsFromNumbers(unpackNumbers(packNumbers(numbers)))).toEqual(stems);
});
