import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import type { HitText } from '../../../src/search/hit-text.ts';
import { stemmedWordsOf } from '../../../src/search/stemmed-words.ts';

const content = 'Titolo. Primo fatto. Secondo fatto. Orari di apertura.';
const text = (places: number[], anchors: HitText['anchors'] = [{ id: '--', location: 5 }]): HitText => ({
  url: '/x/',
  meta: { title: 'Titolo' },
  content,
  words: stemmedWordsOf({ content }),
  anchors,
  card: { kind: 'Fatto', kindId: 'cronologia', names: [] },
  places,
});

test('what a record is filed under is no passage of its text', () => {
  expect(excerptOf(text([5])).text).toBe('Primo fatto. Secondo fatto.');
  expect(excerptOf(text([3])).text).toBe('Secondo fatto.');
});

test('a text that begins with a heading is told from what follows it, when only its title was found', () => {
  expect(excerptOf(text([0], [{ id: 'come-sta', location: 1 }])).text).toBe('Secondo fatto. Orari di apertura.');
  expect(excerptOf(text([0], [{ id: '-', location: 1 }])).text).toBe('Primo fatto. Secondo fatto. Orari di apertura.');
});
