import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  covers,
  formatEdtf,
  isBefore,
  isWithin,
  mayCoincide,
  monthOfEdtf,
  parseEdtf,
  sortKeyOfEdtf,
} from '../../../src/lib/edtf.ts';

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

describe('one date comes before another', () => {
  test.each([
    ['2026-01-13', '2026-01-14'],
    ['2025-12', '2026-01-01'],
    ['2025', '2026-01'],
    ['2026-01-13/2026-02-09', '2026-02-10'],
    ['../2026-01-13', '2026-01-14/..'],
  ])('%s and %s', (one, other) => {
    expect([isBefore(one, other), isBefore(other, one), mayCoincide(one, other)]).toEqual([true, false, false]);
  });

  test.each([
    ['2026-01-13', '2026-01-13', true],
    ['2025-12', '2025-12-05', true],
    ['2025', '2025-12', true],
    ['2026-01-13/2026-02-09', '2026-02-09', true],
    ['2026-01-13/..', '2026-02-09', true],
    ['../2026-02-09', '2026-02-09/..', true],
    ['2025-12-05?', '2026-01-13', false],
    ['2025-12', '2026-01-13~', false],
    [undefined, '2026-01-13', false],
    [undefined, undefined, false],
  ])('never %s or %s', (one, other, mayBe) => {
    expect([isBefore(one, other), isBefore(other, one), mayCoincide(one, other)]).toEqual([false, false, mayBe]);
  });

  test('only if every day of the one is before every day of the other, and never both ways', () => {
    const day = fc.tuple(
      fc.integer({ min: 2024, max: 2025 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const single = fc.tuple(day, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '', '', '~', '?', '%')).map(
      ([parts, length, mark]) =>
        parts
          .slice(0, length)
          .map((part) => String(part).padStart(2, '0'))
          .join('-') + mark,
    );
    const end = fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: fc.constant('..') });
    const date = fc
      .oneof(
        single,
        fc.tuple(end, end).map((ends) => ends.join('/')),
      )
      .filter((text) => parseEdtf(text) !== undefined);
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [first, second] = [parseEdtf(one)!, parseEdtf(other)!];
        expect(mayCoincide(one, one) && mayCoincide(one, other) === mayCoincide(other, one)).toBe(true);
        expect([isBefore(one, one), isBefore(one, other) && isBefore(other, one)]).toEqual([false, false]);
        expect(isBefore(one, other) && mayCoincide(one, other)).toBe(false);
        if (isBefore(one, other)) expect(first.latest! < second.earliest!).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-01-13', '2026-01-13', true],
  ['2026-01-13?', '2026-01', true],
  ['2026-01', '2026', true],
  ['2026-01', '2026-01-13', false],
  ['2026-01-14', '2026-01-13', false],
  ['2026-01-10/2026-01-12', '2026-01-10/..', true],
  ['2026-01-10/..', '2026-01', false],
  [undefined, '2026', false],
])('whether %s lies within %s: %s', (one, other, expected) => {
  expect(isWithin(one, other)).toBe(expected);
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
