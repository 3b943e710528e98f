import { expect, test } from 'vitest';
import MonthBars from '../../../src/components/MonthBars.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { timelineChapter, timelineEvent, timelineView } from '../../support/timeline.ts';

test('every month is a link to its chapter, with how much happened in it', async () => {
  const ahead = [timelineChapter([timelineEvent()], { step: '2026-12', title: 'dicembre 2026' })];
  const html = await draw(MonthBars, { timeline: timelineView({ ahead }) });
  expect(linksOf(html.querySelector('.months'))).toEqual(['#mese-2025', '#mese-2026-01', '#atteso-2026-12']);
  expect(html.querySelectorAll('.months li').map(wordsOf)).toEqual([
    '2025, senza mese 1',
    'Gennaio 2026 2',
    'Dicembre 2026 1',
  ]);
  expect(html.querySelectorAll('rect').map((bar) => bar.getAttribute('width'))).toEqual(['50%', '100%', '50%']);
});

test('every year leads to where it begins; one year alone leads nowhere', async () => {
  const html = await draw(MonthBars, { timeline: timelineView() });
  const years = html.querySelector('.links');
  expect(years?.querySelectorAll('a').map(wordsOf)).toEqual(['2025', '2026']);
  expect(linksOf(years)).toEqual(['#mese-2025', '#mese-2026-01']);

  const [first] = timelineView().past;
  const alone = await draw(MonthBars, { timeline: timelineView({ past: [first!] }) });
  expect(alone.querySelector('.links')).toBeNull();
});
