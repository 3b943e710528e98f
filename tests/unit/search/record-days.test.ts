import { expect, test } from 'vitest';
import { daysOf, daysOfArchive, isWithin } from '../../../src/search/record-days.ts';
import { tableOf } from '../../support/records.ts';

const dated = (...dates: (string | undefined)[]) => tableOf(...dates.map((date) => ({ date })));

test.each([
  ['2026-01-13', { from: '2026-01-13', to: '2026-01-13' }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ['2025~', { from: '2025-01-01', to: '2025-12-31' }],
  ['2026-01-20/2026-03?', { from: '2026-01-20', to: '2026-03-31' }],
  ['2026-01-20/..', { from: '2026-01-20', to: '9999' }],
  ['../2026-01', { from: '0000', to: '2026-01-31' }],
  [undefined, undefined],
])('%s may be %o', (date, days) => {
  expect(daysOf(dated(date), 0)).toEqual(days);
});

test('an archive goes from its first day to its last, open ends aside', () => {
  expect(daysOfArchive(dated('2026-01-13', '2024', '2026-02-01/..', '../2023-05', undefined))).toEqual({
    from: '2023-05-31',
    to: '2026-02-01',
  });
  expect(daysOfArchive(dated(undefined))).toBeUndefined();
});

test('what has no day is within no days, and only it is when that is asked', () => {
  const day = { from: '2026-01-13', to: '2026-01-13' };
  expect(isWithin(undefined, { from: '2000-01-01' })).toBe(false);
  expect(isWithin(undefined, { from: '-' })).toBe(true);
  expect(isWithin(day, { from: '-' })).toBe(false);
  expect(isWithin(day, { from: '2026-01-13', to: '2026-01-13' })).toBe(true);
  expect(isWithin(day, {})).toBe(true);
});
