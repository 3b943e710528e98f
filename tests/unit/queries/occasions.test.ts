import { expect, test } from 'vitest';
import { occasionOf } from '../../../src/queries/occasions.ts';
import { corpus, event } from '../../support/entries.ts';

const all = corpus([event({ title: 'Un incontro', date: '2026-01-13' })]);
const isOnlyAbout = (day: string | undefined) => occasionOf(all, { event: 'un-incontro' }, day)?.isOnlyAbout;

test('what hangs from an event was said at it where its day is surely that of the event', () => {
  expect(occasionOf(all, { event: 'un-incontro' }, '2026-01-13')).toEqual({
    title: 'Un incontro',
    path: '/cronologia/un-incontro/',
    isOnlyAbout: false,
  });
  expect(['2026-01-12', '2026-01-14', '2025-12'].map(isOnlyAbout)).toEqual([true, true, true]);
  expect(['2026-01', '2026', '2026-01-14?', undefined].map(isOnlyAbout)).toEqual([true, true, true, true]);
  expect(isOnlyAbout('2026-01-13?')).toBe(false);
});

test('an occasion in words has no day of its own', () => {
  expect(occasionOf(all, { occasion: "intervista all'alba" }, '2020')).toEqual({
    title: 'intervista all’alba',
    isOnlyAbout: false,
  });
  expect(occasionOf(all, {}, '2020')).toBeUndefined();
});
