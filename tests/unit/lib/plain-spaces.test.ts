import { expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/plain-spaces.ts';

test('spaces that hold words together become plain ones, however deep, and all else stays', () => {
  expect(
    withPlainSpaces({ day: '5\u00a0dicembre', all: ['a\u00a0b', { c: 'd\u00a0e' }], n: 1, no: undefined }),
  ).toEqual({
    day: '5 dicembre',
    all: ['a b', { c: 'd e' }],
    n: 1,
    no: undefined,
  });
  expect(withPlainSpaces(null)).toBe(null);
});
