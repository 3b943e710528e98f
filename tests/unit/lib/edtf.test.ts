import { describe, expect, test } from 'vitest';
import { covers, formatEdtf, monthOfEdtf, parseEdtf, sortKeyOfEdtf } from '../../../src/lib/edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2026-01-13', '2026-01-13', '2026-01-13'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-01-13/2026-02', '2026-01-13', '2026-02-28'],
    ['2026-01/..', '2026-01-01', undefined],
    ['../2024-02-01', undefined, '2024-02-01'],
  ])('%s means from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ earliest, latest });
  });

  test.each([
    '2025-02-29',
    '2026-13',
    '2026-1-3',
    '202X',
    '2026-21',
    'Y170000',
    '2026-01-13T10:00:00Z',
    '2026-02/2026-01',
    '../..',
    '',
    'ieri',
    '0206',
  ])('refuses %s', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

test('a day is covered by the months and the open spans around it', () => {
  expect(covers('2025-12/2026-02', '2026-01-13')).toBe(true);
  expect(covers('2026-01/..', '2026-06-30')).toBe(true);
  expect(covers('2025-12', '2026-01-01')).toBe(false);
  expect(covers(undefined, '2026-01-01')).toBe(false);
});

test('a month sorts after its days, a year after its months, no date at all last', () => {
  const dates = [undefined, '2025', '2026-01', '2025-12-31', '2025-12', '2026-01-31', '2026-01-13/2026-02-09'];
  expect(dates.toSorted((a, b) => (sortKeyOfEdtf(a) < sortKeyOfEdtf(b) ? -1 : 1))).toEqual([
    '2025-12-31',
    '2025-12',
    '2025',
    '2026-01-13/2026-02-09',
    '2026-01-31',
    '2026-01',
    undefined,
  ]);
});

test.each([
  ['2026-01-01', '1º gennaio 2026'],
  ['2026-06~', 'giugno 2026, circa'],
  ['2026?', '2026, data incerta'],
  ['2026-01-13/2026-02-09', 'dal 13 gennaio 2026 al 9 febbraio 2026'],
  ['2025-12-08/2025-12-11', 'dall’8 dicembre 2025 all’11 dicembre 2025'],
  ['2025-12/2026-02', 'da dicembre 2025 a febbraio 2026'],
  ['2022/2024-04', 'dal 2022 ad aprile 2024'],
  ['2022/..', 'dal 2022'],
  ['../2024-02-01', 'fino al 1º febbraio 2024'],
])('%s reads «%s»', (text, words) => {
  expect(formatEdtf(text)).toBe(words);
});

test('lists by month have no month for a year alone', () => {
  expect(monthOfEdtf('2025')).toBeUndefined();
  expect(monthOfEdtf('2025-12')).toBe('2025-12');
  expect(monthOfEdtf(undefined)).toBeUndefined();
});
