import { daysInMonth, isDay, monthName } from '../lib/days.ts';
import { normalize } from './normalize.ts';

/** The first and the last day that a text means, both as ISO days. */
export interface DaySpan {
  from: string;
  to: string;
}

const monthNames = Array.from({ length: 12 }, (_, at) => monthName(at + 1));

/** Reads a day, a month or a year as people write them: `13/1/2026`, `2026-01-13`, `gennaio 2026`, `2026`. */
export function readDays(text: string): DaySpan | undefined {
  const words = normalize(text).split(' ');
  const [year, month, day] = /^\d{4}$/u.test(words[0] ?? '') ? words : words.toReversed();
  if (words.length > 3 || year === undefined || !/^\d{4}$/u.test(year)) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };

  const number = monthNames.includes(month) ? monthNames.indexOf(month) + 1 : Number(month);
  if (!Number.isInteger(number) || number < 1 || number > 12) return undefined;
  const start = `${year}-${twoDigits(number)}`;
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${daysInMonth(Number(year), number)}` };
  const whole = `${start}-${twoDigits(Number(day))}`;
  return isDay(whole) ? { from: whole, to: whole } : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
