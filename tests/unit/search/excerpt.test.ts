import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import type { HitText } from '../../../src/search/hit-text.ts';
import { stemmedWordsOf } from '../../../src/search/stemmed-words.ts';

const content = 'Titolo. Primo fatto. Secondo fatto. Orari di apertura.';
const text = (places: number[]): HitText => ({
  url: '/x/',
  meta: { title: 'Titolo' },
  content,
  words: stemmedWordsOf({ content }),
  anchors: [{ id: '--', location: 5 }] as HitText['anchors'],
  card: { kind: 'Fatto', kindId: 'cronologia', names: [] },
  places,
});

test('what a record is filed under is no passage of its text', () => {
  expect(excerptOf(text([5])).text).toBe('Primo fatto. Secondo fatto.');
  expect(excerptOf(text([3])).text).toBe('Secondo fatto.');
});
