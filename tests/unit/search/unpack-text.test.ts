import { expect, test } from 'vitest';
import { packPast } from '../../../src/search/pack-text.ts';
import { letterKind, noPast, unpackText } from '../../../src/search/unpack-text.ts';

test('a text that was cut off on its way is an error', async () => {
  const { bytes } = packPast('Il sindaco ha chiesto un incontro.');
  await expect(unpackText(bytes.subarray(0, 12), noPast)).rejects.toThrow(RangeError);
});

test('letters behind vowels, consonants, digits and all else are of four kinds', () => {
  expect(new Set(['a', 'b', '7', '’', undefined].map(letterKind)).size).toBe(4);
  expect(letterKind('è')).toBe(letterKind(' '));
});
