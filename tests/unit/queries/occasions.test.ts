import { expect, test } from 'vitest';
import { occasionOf } from '../../../src/queries/occasions.ts';
import { corpus, event } from '../../support/entries.ts';

const all = corpus([event({ title: 'Un incontro', date: '2026-01-13' })]);
const isOfAnotherDay = (day: string | undefined) => occasionOf(all, { event: 'un-incontro' }, day)?.isOfAnotherDay;

test('what hangs from an event was said at it, unless its day is certainly another', () => {
  expect(occasionOf(all, { event: 'un-incontro' }, '2026-01-13')).toEqual({
    title: 'Un incontro',
    path: '/cronologia/un-incontro/',
    isOfAnotherDay: false,
  });
  expect(['2026-01-12', '2026-01-14', '2025-12'].map(isOfAnotherDay)).toEqual([true, true, true]);
  expect(['2026-01', '2026', '2026-01-14?', undefined].map(isOfAnotherDay)).toEqual([false, false, false, false]);
});

test('an occasion in words has no day of its own', () => {
  expect(occasionOf(all, { occasion: "intervista all'alba" }, '2020')).toEqual({
    title: 'intervista all’alba',
    isOfAnotherDay: false,
  });
  expect(occasionOf(all, {}, '2020')).toBeUndefined();
});
