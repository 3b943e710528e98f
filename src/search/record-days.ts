import { daysInMonth } from '../lib/days.ts';
import type { DaySpan } from './day-span.ts';
import { noValue, type Filters, type RecordTable } from './record-table.ts';

/**
 * The first and the last day that a record's date may mean: one of which only the month is known may be any of its
 * days. An open end is before, or after, every day.
 */
export function daysOf(table: RecordTable, record: number): DaySpan | undefined {
  return spansOf(table)[table.dayOf[record] ?? -1];
}

/** The month under which lists put a record: the first of several; none when only a year is known. */
export function monthOf(table: RecordTable, record: number): string | undefined {
  const date = table.days[table.dayOf[record] ?? -1]?.[0] ?? '';
  const span = daysOf(table, record);
  return !span || date.length === 4 ? undefined : (span.from === beforeAll ? span.to : span.from).slice(0, 7);
}

/** Whether some days may fall between two others; nothing falls between days that stand the wrong way round. */
export function isWithin(days: DaySpan | undefined, { from = '', to = '9999' }: Pick<Filters, 'from' | 'to'>): boolean {
  if (from === noValue) return !days;
  return days !== undefined && from <= to && days.to >= from && days.from <= to;
}

/** The first and the last day that the archive names; nothing when it names none. */
export function daysOfArchive(table: RecordTable): DaySpan | undefined {
  let archive: DaySpan | undefined;
  for (const span of spansOf(table)) {
    if (!span) continue;
    const from = span.from === beforeAll ? span.to : span.from;
    const to = span.to === afterAll ? span.from : span.to;
    archive = {
      from: archive && archive.from < from ? archive.from : from,
      to: archive && archive.to > to ? archive.to : to,
    };
  }
  return archive;
}

const beforeAll = '0000';
const afterAll = '9999';

/** Read once for each table: every count asks for them. */
const known = new WeakMap<RecordTable, (DaySpan | undefined)[]>();

function spansOf(table: RecordTable): (DaySpan | undefined)[] {
  const spans = known.get(table) ?? table.days.map(([date]) => toSpan(date));
  known.set(table, spans);
  return spans;
}

function toSpan(date: string): DaySpan | undefined {
  if (date === '') return undefined;
  const [from = '', to = from] = date.split('/');
  return { from: from === '..' ? beforeAll : firstDay(from), to: to === '..' ? afterAll : lastDay(to) };
}

function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month = '12'] = date.split('-');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}
