import { expect, test } from 'vitest';
import EventThreads from '../../../src/components/EventThreads.astro';
import type { TimelineEventView } from '../../../src/queries/timeline.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { timelineEvent } from '../../support/timeline.ts';

const threads = (more: Partial<TimelineEventView> = {}) =>
  draw(EventThreads, { event: timelineEvent(more), lanes: ['company', 'union', 'institution'] });

test('each side of the table stands in its own lane, by name', async () => {
  const lanes = (await threads()).querySelectorAll('.lanes li');
  expect(lanes.map((lane) => [lane.getAttribute('class'), wordsOf(lane)])).toEqual([
    ['lane-1', 'Azienda'],
    ['lane-3', 'Istituzioni'],
  ]);
});

test('what hangs from an event is one tap away, and counted', async () => {
  const html = await threads();
  expect(wordsOf(html.querySelector('summary'))).toBe('4 schede collegate');
  expect(html.querySelectorAll('dt').map(wordsOf)).toEqual(['Chi riguarda', 'Dichiarazioni', 'Fonti']);
  expect(linksOf(html)).toEqual([
    '/sito/soggetti/rossi-spa/',
    '/sito/soggetti/anna-rossi/',
    '/sito/dichiarazioni/una-dichiarazione/',
    '/sito/fonti/il-giornale/',
  ]);
});

test('what there is to say about the date stands with it', async () => {
  expect(wordsOf((await threads({ dateNote: 'Altri scrivono 14.' })).querySelector('dl'))).toMatch(
    /^Sulla data Altri scrivono 14\./u,
  );
});

test('where nothing is tied to an event nothing is unfolded', async () => {
  const html = await threads({ groups: [], actors: [], hanging: [] });
  expect(html.querySelectorAll('*')).toHaveLength(0);
});
