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
      postings: [
        { record: 2, places: [4, 7], weight: 2 },
        { record: 7, places: [1, 0, 2], weight: 15 },
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
  expect(readWords(file)[0]?.postings).toEqual([
    { record: 1, places: [9], weight: 1 },
    { record: 3, places: [1, 5], weight: 2 },
  ]);
});
