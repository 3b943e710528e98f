import { expect, test } from 'vitest';
import { formatFileSize } from '../../../src/lib/file-size.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [12_499, '12 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [3_440_000, '3,4 MB'],
  [1_234_000_000, '1.234 MB'],
])('%d bytes are told as «%s»', (bytes, expected) => {
  expect(formatFileSize(bytes)).toBe(expected);
});
