import { expect, test } from 'vitest';
import EventLine from '../../../src/components/EventLine.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { eventView } from '../../support/views.ts';

test('an event in a line says when and what, and leads to the rest', async () => {
  const html = await draw(EventLine, { event: eventView() });
  expect(wordsOf(html)).toBe('13 gennaio 2026 Un incontro');
  expect(linksOf(html)).toEqual(['/sito/cronologia/un-incontro/']);
});

test('what was only announced does not look like what happened', async () => {
  const html = await draw(EventLine, { event: eventView({ status: 'announced' }) });
  expect(html.querySelector('.event-line')?.classNames).toContain('announced');
});
