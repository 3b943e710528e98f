import { expect, test } from 'vitest';
import DayText from '../../../src/components/DayText.astro';
import { draw, wordsOf } from '../../support/components.ts';

test.each([
  ['2026-01-13', '13 gennaio 2026', '2026-01-13'],
  ['2026-01', 'gennaio 2026', '2026-01'],
  ['2026', '2026', '2026'],
  ['2026-06~', 'giugno 2026, circa', '2026-06'],
  ['2026-01-13?', '13 gennaio 2026, data incerta', '2026-01-13'],
])('%s reads «%s», and %s for machines', async (day, words, datetime) => {
  const time = (await draw(DayText, { day })).querySelector('time');
  expect(wordsOf(time)).toBe(words);
  expect(time?.getAttribute('datetime')).toBe(datetime);
});

test.each([
  ['2026-01-13/2026-02-09', 'dal 13 gennaio 2026 al 9 febbraio 2026'],
  ['2024/..', 'dal 2024'],
  [undefined, 'giorno non indicato dalla fonte'],
])('%s is no moment for machines: «%s»', async (day, words) => {
  const html = await draw(DayText, { day });
  expect(wordsOf(html)).toBe(words);
  expect(html.querySelectorAll('time').length).toBe(0);
});
