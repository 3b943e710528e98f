import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  daysInMonth,
  formatDay,
  formatDayShort,
  formatDayWithWeekday,
  formatMonth,
  formatMonthShort,
  isDay,
  keepDaysWhole,
  monthName,
  todayInRome,
} from '../../../src/lib/days.ts';

/** Days between the years 1000 and 9999, as a calendar other than ours has them. */
const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

afterEach(() => vi.unstubAllEnvs());

describe('a day', () => {
  test('exists if the calendar has it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isDay(day)).toBe(true);
      }),
    );
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        const day = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
        expect(isDay(day)).toBe(exists);
      }),
    );
  });

  test.each(['2024-02-29', '2000-02-29', '2025-12-31', '1000-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '0206-01-13',
    '2026-1-3',
    '2026-01',
    '13/01/2026',
    '2026-01-13T00:00:00Z',
    ' 2026-01-13',
    '2026-01-13\n',
    '٢٠٢٦-٠١-١٣',
    '',
  ])('«%s» does not', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

test.each([
  [2025, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('in %d the month %d has %d days', (year, month, expected) => {
  expect(daysInMonth(year, month)).toBe(expected);
});

describe('today in Rome', () => {
  test.each([
    ['2026-01-13T22:59:59Z', '2026-01-13'],
    ['2026-01-13T23:00:00Z', '2026-01-14'],
    ['2026-07-13T21:59:59Z', '2026-07-13'],
    ['2026-07-13T22:00:00Z', '2026-07-14'],
    ['2024-02-28T23:30:00Z', '2024-02-29'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
  ])('at %s is %s, wherever the machine stands', (moment, expected) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Europe/Rome', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(todayInRome(new Date(moment)), zone).toBe(expected);
    }
  });

  test('is a day like those of the entries', () => {
    expect(isDay(todayInRome())).toBe(true);
  });
});

describe('in words', () => {
  test.each([
    ['2026-01-13', '13 gennaio 2026', '13 gen 2026', 'martedì 13 gennaio 2026'],
    ['2026-02-01', '1º febbraio 2026', '1º feb 2026', 'domenica 1º febbraio 2026'],
    ['2024-02-29', '29 febbraio 2024', '29 feb 2024', 'giovedì 29 febbraio 2024'],
    ['2025-09-08', '8 settembre 2025', '8 set 2025', 'lunedì 8 settembre 2025'],
    ['2026-08-15', '15 agosto 2026', '15 ago 2026', 'sabato 15 agosto 2026'],
  ])('%s is %s', (day, long, short, withWeekday) => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect([formatDay(day), formatDayShort(day), formatDayWithWeekday(day)]).toEqual([long, short, withWeekday]);
    }
  });

  test('every day reads as an Italian calendar has it', () => {
    const calendar = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        const expected = calendar.format(new Date(day)).replace(/ 1 (?=\p{L})/u, ' 1º ');
        expect(formatDayWithWeekday(day)).toBe(expected);
        expect(expected.endsWith(` ${formatDay(day)}`)).toBe(true);
      }),
    );
  });

  test('a month reads with its year, or alone', () => {
    expect(formatMonth('2026-01')).toBe('gennaio 2026');
    expect(formatMonth('2025-12')).toBe('dicembre 2025');
    expect(formatMonthShort('2025-12')).toBe('dic 2025');
    expect(monthName(8)).toBe('agosto');
    expect(monthName(13)).toBe('');
  });
});

test('a day stays on the line of its month and of its year, and other numbers are left alone', () => {
  expect(keepDaysWhole('49 risultati, dal 1º dicembre 2025 all’8 marzo; 13 maggioranze')).toBe(
    '49 risultati, dal 1º\u00A0dicembre\u00A02025 all’8\u00A0marzo; 13 maggioranze',
  );
});
