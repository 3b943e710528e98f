import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers } from '../../../src/search/pack-numbers.ts';
import { unpackNumbers } from '../../../src/search/unpack-numbers.ts';
import {
  readLists,
  readPlaces,
  readStems,
  writeLists,
  writePlaces,
  writeStems,
} from '../../../src/search/word-lists.ts';

const ordered = (max: number) =>
  fc.uniqueArray(fc.nat({ max }), { minLength: 1 }).map((some) => some.sort((a, b) => a - b));
const word = fc.record({ stem: fc.string({ minLength: 1 }), records: ordered(20_000) }).chain(({ stem, records }) =>
  fc.record({
    stem: fc.constant(stem),
    records: fc.constant(records),
    weights: fc.array(
      fc.nat({ max: 400 }).map((parts) => parts / 2),
      { minLength: records.length, maxLength: records.length },
    ),
    called: fc.array(fc.nat({ max: 12 }), { minLength: records.length, maxLength: records.length }),
    places: fc.array(ordered(5_000), { minLength: records.length, maxLength: records.length }),
  }),
);
const words = fc.uniqueArray(word, { selector: ({ stem }) => stem, maxLength: 12 });

test('lists of words and their places are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (some) => {
      const lists = some.map(({ stem, records, weights, called }) => ({ stem, records, weights, called }));
      const places = some.map((one) => one.places);
      const read = await readLists(unpackNumbers(packNumbers((add) => writeLists(lists, add))));
      expect(read).toEqual(lists);
      expect(await readPlaces(read, unpackNumbers(packNumbers((add) => writePlaces(places, add))))).toEqual(places);
    }),
  );
});

test('weights are kept to within a quarter of a word', async () => {
  const lists = [{ stem: 'sed', records: [0, 1, 2], weights: [7, 0.5, 20 / 24], called: [0, 0, 0] }];
  const [read] = await readLists(unpackNumbers(packNumbers((add) => writeLists(lists, add))));
  expect(read?.weights).toEqual([7, 0.5, 1]);
});

test('words that begin alike are written once', () => {
  const stems = ['consigl', 'consiglier', 'consort'];
  const numbers: number[] = [];
  writeStems(stems, (number) => void numbers.push(number));
  expect(numbers.length).toBeLessThan(stems.join('').length);
  expect(readStems(unpackNumbers(packNumbers((add) => writeStems(stems, add))))).toEqual(stems);
});
