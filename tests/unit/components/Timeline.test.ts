import { expect, test } from 'vitest';
import Timeline from '../../../src/components/Timeline.astro';
import { toChapters } from '../../../src/queries/events.ts';
import { draw, wordsOf } from '../../support/components.ts';
import { eventView } from '../../support/views.ts';

const chapters = toChapters([
  eventView({ date: '2025', month: undefined, title: 'Il primo' }),
  eventView({ title: 'Il secondo' }),
  eventView({ title: 'Il terzo' }),
]);

test('the timeline is an ordered list of months, each an ordered list of events', async () => {
  const html = await draw(Timeline, { chapters });
  const months = html.querySelectorAll('ol.chapters > li');
  expect(months.map(({ id }) => id)).toEqual(['mese-2025', 'mese-2026-01']);
  expect(months.map((month) => month.querySelectorAll('ol > li h3').map(wordsOf))).toEqual([
    ['Il primo'],
    ['Il secondo', 'Il terzo'],
  ]);
});

test('a month is a moment for machines; a year whose months are not known says so', async () => {
  const html = await draw(Timeline, { chapters });
  expect(html.querySelectorAll('h2').map(wordsOf)).toEqual(['2025, mese non indicato', 'Gennaio 2026']);
  expect(html.querySelectorAll('h2 time').map((time) => time.getAttribute('datetime'))).toEqual(['2026-01']);
});

test('events have their first sentences only if these are asked for', async () => {
  expect((await draw(Timeline, { chapters })).querySelectorAll('.excerpt').length).toBe(0);
  expect((await draw(Timeline, { chapters, withExcerpts: true })).querySelectorAll('.excerpt')).toHaveLength(3);
});
