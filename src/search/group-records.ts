import { formatMonth } from '../lib/days.ts';
import { readDays, type DaySpan } from './day-span.ts';
import { narrow } from './narrow.ts';
import { daysOf, isWithin, monthOf } from './record-days.ts';
import { noValue, type Filters, type Grouping, type RecordTable, type SortOrder } from './record-table.ts';

/** Some of the results: all those, and only those, that narrowing to the group gives. */
export interface Group {
  /** The facet's value, a month, a year; `noValue` for the records that have none. */
  id: string;
  /** As readers read it; empty without a value. */
  label: string;
  /** The filters that give the group. */
  filters: Filters;
  /** In the order of the results. */
  records: number[];
}

/**
 * Results by group: the largest first, months in the order of time, what has no value last. A record that has several
 * values is in several groups.
 * @param records what passes the filters, in order
 */
export function groupRecords(
  table: RecordTable,
  records: readonly number[],
  { by, filters, order }: { by: Grouping; filters: Filters; order: SortOrder },
): Group[] {
  const groups = by === 'month' ? groupByMonth(table, records, filters) : groupByFacet(table, records, by, filters);
  const isBefore = (a: Group, b: Group): number => {
    if (a.id === noValue || b.id === noValue) return a.id === noValue ? 1 : -1;
    if (by !== 'month') return b.records.length - a.records.length;
    return (a.id < b.id ? -1 : 1) * (order === 'oldest' ? 1 : -1);
  };
  return groups.filter((group) => group.records.length > 0).sort(isBefore);
}

function groupByFacet(
  table: RecordTable,
  records: readonly number[],
  by: Exclude<Grouping, 'month'>,
  filters: Filters,
): Group[] {
  const { values, of } = table.facets[by];
  const groups = [...values, [noValue, ''] as const].map(([id, label]): Group => {
    return { id, label, filters: { ...filters, [by]: id }, records: [] };
  });
  for (const record of records) {
    const has = of[record] ?? [];
    for (const at of has.length > 0 ? has : [values.length]) groups[at]?.records.push(record);
  }
  // What is narrowed to one value has other values too, but they are not what was asked for.
  return groups.filter(({ id }) => filters[by] === undefined || filters[by] === id);
}

/**
 * Groups for the months that some record names, with all the records that may be of the month; for what no month holds,
 * the year.
 */
function groupByMonth(table: RecordTable, records: readonly number[], filters: Filters): Group[] {
  const spans = new Map<string, DaySpan>();
  const add = (id: string): void => {
    const span = readDays(id);
    if (span && isWithin(span, filters)) spans.set(id, span);
  };
  for (const record of records) {
    const month = monthOf(table, record);
    if (month !== undefined) add(month);
  }
  for (const record of records) {
    const days = daysOf(table, record);
    if (!days || [...spans.values()].some((span) => isWithin(days, span))) continue;
    const first = [days.from, filters.from ?? ''].sort().at(-1) ?? '';
    const last = [days.to, filters.to ?? '9999'].sort()[0] ?? '';
    add((first.startsWith('0000') ? last : first).slice(0, 4));
  }

  const dated = [...spans].map(([id, span]): Group => {
    const from = [span.from, filters.from ?? ''].sort().at(-1) ?? '';
    const to = [span.to, filters.to ?? '9999'].sort()[0] ?? '';
    return {
      id,
      label: id.length === 4 ? id : formatMonth(id),
      filters: { ...filters, from, to },
      records: records.filter((record) => isWithin(daysOf(table, record), { from, to })),
    };
  });
  const undated = narrow(table, records, { from: noValue });
  return [...dated, { id: noValue, label: '', filters: { ...filters, from: noValue }, records: undated }];
}
