import { expect, test } from 'vitest';
import TimelineChapters from '../../../src/components/TimelineChapters.astro';
import { draw, wordsOf } from '../../support/components.ts';
import { timelineView } from '../../support/timeline.ts';

const { past, lanes, busiest } = timelineView();
const html = () =>
  draw(TimelineChapters, { chapters: past, lanes, busiest, excerpts: 'all', withoutEssential: false, anchor: 'mese' });

test('a month is a moment for machines; a year whose months are not known says so', async () => {
  expect((await html()).querySelectorAll('h2').map(wordsOf)).toEqual(['2025, mese non indicato', 'Gennaio 2026']);
  expect((await html()).querySelectorAll('h2 time').map((time) => time.getAttribute('datetime'))).toEqual(['2026-01']);
});

test('how much happened in a month is a bar, and a number in words', async () => {
  const heads = (await html()).querySelectorAll('.head');
  expect(heads.map((head) => wordsOf(head.querySelector('.label')))).toEqual(['1 fatto', '2 fatti']);
  expect(heads.map((head) => head.querySelector('rect')?.getAttribute('width'))).toEqual(['50%', '100%']);
});

test('a year stands further from the one before than a month does', async () => {
  const chapters = (await html()).querySelectorAll('.chapter');
  expect(chapters.map((chapter) => chapter.classList.contains('new-year'))).toEqual([false, true]);
});
