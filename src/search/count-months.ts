import { daysOf, daysOfArchive } from './record-days.ts';
import type { RecordTable } from './record-table.ts';

/** How many records may be of a year, and of each of its months. */
export interface YearCount {
  year: string;
  count: number;
  /** Twelve, from January: `2026-01`. */
  months: { month: string; count: number }[];
}

/** Records by year and month, the newest year first; years without any are left out. */
export function countMonths(table: RecordTable, records: readonly number[]): YearCount[] {
  const archive = daysOfArchive(table);
  if (!archive) return [];
  const first = Number(archive.from.slice(0, 4));
  const years = Number(archive.to.slice(0, 4)) - first + 1;
  const inYear = Array.from({ length: years }, () => 0);
  const inMonth = Array.from({ length: years * 12 }, () => 0);
  const countAll = (counts: number[], from: number, to: number): void => {
    for (let at = Math.max(0, from); at <= to && at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  };

  for (const record of records) {
    const days = daysOf(table, record);
    if (!days) continue;
    const [from, to] = [Number(days.from.slice(0, 4)) - first, Number(days.to.slice(0, 4)) - first];
    countAll(inYear, from, to);
    countAll(inMonth, from * 12 + monthAt(days.from), to * 12 + monthAt(days.to));
  }
  return inYear
    .map((count, at) => {
      const year = String(first + at);
      const months = inMonth
        .slice(at * 12, at * 12 + 12)
        .map((inThis, month) => ({ month: `${year}-${String(month + 1).padStart(2, '0')}`, count: inThis }));
      return { year, count, months };
    })
    .filter(({ count }) => count > 0)
    .reverse();
}

/** 0 for January. An open end stands beyond its year. */
function monthAt(day: string): number {
  return day.length === 4 ? 0 : Number(day.slice(5, 7)) - 1;
}
