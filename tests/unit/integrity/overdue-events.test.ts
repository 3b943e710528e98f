import { expect, test } from 'vitest';
import { overdueEvents } from '../../../src/integrity/overdue-events.ts';
import { event, whole } from '../../support/entries.ts';

test('advises about an event still told as announced after its day', () => {
  const [problem] = overdueEvents(whole([event({ date: '2026-03-21', status: 'announced' })]));
  expect(problem).toMatchObject({ file: 'content/cronologia/un-incontro.md', line: 5, severity: 'advice' });
  expect(problem?.message).toContain('21 marzo 2026');
});

test('not on its day, nor in its month, nor when it is known how it went', () => {
  expect(overdueEvents(whole([event({ date: '2026-03-22', status: 'announced' })]))).toEqual([]);
  expect(overdueEvents(whole([event({ date: '2026-03', status: 'announced' })]))).toEqual([]);
  expect(overdueEvents(whole([event({ date: '2026-03-21', status: 'cancelled' })]))).toEqual([]);
});
