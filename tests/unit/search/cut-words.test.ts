import { expect, test } from 'vitest';
import { cutWords } from '../../../src/search/cut-words.ts';

const word = (stem: string, records: number) => ({
  stem,
  records: Array.from({ length: records }, (_, at) => at),
  weights: [],
  places: [],
  called: [],
});

test('rare words share a file, a frequent word has one of its own; all stand in order', () => {
  const files = cutWords([word('sed', 5_000), word('abit', 3), word('zon', 2), word('bar', 4)]);
  expect(files.map((words) => words.map(({ stem }) => stem))).toEqual([['abit', 'bar'], ['sed'], ['zon']]);
});
