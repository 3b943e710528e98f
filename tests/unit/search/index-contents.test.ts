import { expect, test } from 'vitest';
import { readContents, textFile, writeContents } from '../../../src/search/index-contents.ts';
import { packNumbers } from '../../../src/search/pack-numbers.ts';
import { unpackNumbers } from '../../../src/search/unpack-numbers.ts';

test('a table of contents is read as it was written, lengths to within a twentieth', async () => {
  const lengths = [0, 1, 7, 80, 333, 12_345];
  const written = { check: 'a1b2c3', textsPerFile: 2, lengths, firstStems: ['abit', 'consigl', 'sed'] };
  const read = await readContents(unpackNumbers(packNumbers((add) => writeContents(written, add))));
  expect(read).toEqual({ ...written, lengths: expect.any(Array) });
  expect(read.lengths).toHaveLength(lengths.length);
  for (const [record, length] of lengths.entries()) {
    expect(Math.abs((read.lengths[record] ?? -1) - length)).toBeLessThanOrEqual(length / 20);
  }
});

test('texts that stand together are in one file', () => {
  const contents = { check: 'abc', textsPerFile: 2 };
  expect(textFile(contents, 4)).toBe(textFile(contents, 5));
  expect(textFile(contents, 5)).not.toBe(textFile(contents, 6));
  expect(textFile({ ...contents, textsPerFile: 1 }, 4)).not.toBe(textFile({ ...contents, textsPerFile: 1 }, 5));
});
