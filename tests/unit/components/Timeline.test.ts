import { expect, test } from 'vitest';
import Timeline from '../../../src/components/Timeline.astro';
import { anchorOfEvent } from '../../../src/site/anchors.ts';
import { draw, wordsOf } from '../../support/components.ts';
import { timelineChapter, timelineEvent, timelineView } from '../../support/timeline.ts';

const ahead = [
  timelineChapter([timelineEvent({ title: 'Il quarto', status: 'announced', ahead: true })], {
    step: '2026-12',
    title: 'dicembre 2026',
  }),
];

test('the timeline is an ordered list of months, each an ordered list of events', async () => {
  const html = await draw(Timeline, { timeline: timelineView() });
  const months = html.querySelectorAll('ol.chapters > li');
  expect(months.map(({ id }) => id)).toEqual(['mese-2025', 'mese-2026-01']);
  expect(months.map((month) => month.querySelectorAll('ol > li h3').map(wordsOf))).toEqual([
    ['Il primo'],
    ['Il secondo', 'Il terzo'],
  ]);
});

test('each event can be linked to', async () => {
  const past = [timelineChapter([timelineEvent({ id: 'la-firma', title: 'Il primo' })])];
  const html = await draw(Timeline, { timeline: timelineView({ past }) });
  expect(wordsOf(html.querySelector(`#${anchorOfEvent('la-firma')} h3`))).toBe('Il primo');
});

test('what lies ahead is a section of its own, after what has been', async () => {
  const html = await draw(Timeline, { timeline: timelineView({ ahead }) });
  expect(html.querySelectorAll('.chapter').map(({ id }) => id)).toEqual([
    'mese-2025',
    'mese-2026-01',
    'atteso-2026-12',
  ]);
  const section = html.querySelector('section.ahead');
  expect(wordsOf(section!.querySelector('h2'))).toBe('Da qui in avanti');
  expect(section!.querySelectorAll('h3, h4').map(wordsOf)).toEqual(['Dicembre 2026', 'Il quarto']);
});

test('that nothing lies ahead is said where it is asked for', async () => {
  expect((await draw(Timeline, { timeline: timelineView() })).querySelector('.ahead')).toBeNull();
  const html = await draw(Timeline, { timeline: timelineView(), tellsThatNothingIsAhead: true });
  expect(wordsOf(html.querySelector('.ahead p'))).toMatch(/^Nessuna fonte /u);
});

test('events have their first sentences, or only the essential ones do', async () => {
  const excerptsOf = async (excerpts: 'all' | 'essential') =>
    (await draw(Timeline, { timeline: timelineView(), excerpts })).querySelectorAll('.excerpt').length;
  expect(await excerptsOf('all')).toBe(3);
  expect(await excerptsOf('essential')).toBe(1);
});
