import { expect, test } from 'vitest';
import { readWords } from '../../../src/search/read-words.ts';

test('records and places are told by their distance from the one before, weights by a negative number', () => {
  const file = [
    [
      [
        'sed',
        [
          [2, [-25, 4, 3], []],
          [5, [-25, 1, -169, 0, 2], []],
        ],
        [],
      ],
    ],
  ];
  expect(readWords(file)).toEqual([
    {
      stem: 'sed',
      records: [2, 7],
      weights: [2, 15],
      places: [
        [4, 7],
        [0, 1, 2],
      ],
    },
  ]);
});

test('forms that differ only by accents are one word', () => {
  const file = [
    [
      [
        'citt',
        [[3, [-25, 1], []]],
        [
          [
            'città',
            [
              [1, [-25, 9], []],
              [2, [-25, 5], []],
            ],
          ],
        ],
      ],
    ],
  ];
  expect(readWords(file)).toEqual([{ stem: 'citt', records: [1, 3], weights: [1, 2], places: [[9], [1, 5]] }]);
});
