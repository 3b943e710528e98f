import { parse as parseWithLibrary } from 'edtf';
import { daysInMonth, formatDay, formatMonth, isDay, withArticle, type Day, type Month } from './days.ts';

/**
 * A date that may be partial, uncertain or a span: a text in EDTF (Extended Date/Time Format, Library of Congress,
 * 2019, level 1), in the forms that the archive uses: `2026-01-13`, `2026-01`, `2026`, each perhaps with `~` (about),
 * `?` (uncertain) or `%` (both), and intervals `a/b`, `a/..`, `../b`.
 */
export type Edtf = string;

/** What an EDTF text says, in days. */
export interface PartialDate {
  text: Edtf;
  /** First day that it may mean; none when the beginning is open. */
  earliest: Day | undefined;
  /** Last day that it may mean; none when the end is open. */
  latest: Day | undefined;
  precision: 'day' | 'month' | 'year' | 'interval';
  approximate: boolean;
  uncertain: boolean;
}

const single = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/u;

/** The grammar takes a fifth of a millisecond, and every list is sorted by it: each text is read once. */
const known = new Map<string, PartialDate | undefined>();

/** Reads an EDTF text in one of the forms above; nothing when it is not one, or names a day that does not exist. */
export function parseEdtf(text: string): PartialDate | undefined {
  if (!known.has(text)) known.set(text, readEdtf(text));
  return known.get(text);
}

function readEdtf(text: string): PartialDate | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return parseSingle(text);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || (from === '..' && to === '..')) return undefined;

  const start = from === '..' ? undefined : parseSingle(from);
  const end = to === '..' ? undefined : parseSingle(to);
  if ((from !== '..' && !start) || (to !== '..' && !end) || !isGrammatical(text)) return undefined;
  if (start?.earliest && end?.latest && start.earliest > end.latest) return undefined;
  return {
    text,
    earliest: start?.earliest,
    latest: end?.latest,
    precision: 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

/** Whether a day lies within what an EDTF text may mean. Without a text, nothing is covered. */
export function covers(text: Edtf | undefined, day: Day): boolean {
  const date = readOrNone(text);
  if (!date) return false;
  return (date.earliest === undefined || date.earliest <= day) && (date.latest === undefined || day <= date.latest);
}

/**
 * Whether one date surely comes before another: the last day that it may mean before the first of the other. A date that
 * is missing, open on that side, uncertain or about right gives no order.
 */
export function isBefore(one: Edtf | undefined, other: Edtf | undefined): boolean {
  const [first, second] = [readOrNone(one), readOrNone(other)];
  if (!first || !second) return false;
  return !isLoose(first) && !isLoose(second) && endsBefore(first, second);
}

/** Whether two dates, as they are written, may mean the same day: a month and a day in it, a day and itself. */
export function mayCoincide(one: Edtf | undefined, other: Edtf | undefined): boolean {
  const [first, second] = [readOrNone(one), readOrNone(other)];
  if (!first || !second) return false;
  return !endsBefore(first, second) && !endsBefore(second, first);
}

/** Whether every day that a date may mean is one that another may mean: a day is within itself, and within its month. */
export function isWithin(one: Edtf | undefined, other: Edtf): boolean {
  const { earliest, latest } = readOrNone(one) ?? {};
  return earliest !== undefined && latest !== undefined && [earliest, latest].every((day) => covers(other, day));
}

/**
 * Key to sort by, oldest first: a whole day by itself, a month or a year after the days inside it,
 * a span by its first day, a missing date after everything else.
 */
export function sortKeyOfEdtf(text: Edtf | undefined): string {
  const date = readOrNone(text);
  if (!date) return '9999-99-99';
  if (date.precision === 'interval') return date.earliest ?? date.latest ?? '9999-99-99';
  const last = date.latest ?? '';
  return date.precision === 'day' ? last : `${last}${date.precision === 'month' ? '~1' : '~2'}`;
}

/** Month under which lists put a date (`2026-01`); none when only the year is known, or nothing. */
export function monthOfEdtf(text: Edtf | undefined): Month | undefined {
  const date = readOrNone(text);
  if (!date || date.precision === 'year') return undefined;
  return (date.earliest ?? date.latest)?.slice(0, 7);
}

/** `2026-06~` → `giugno 2026, circa`; `2026-01-13/2026-02-09` → `dal 13 gennaio 2026 al 9 febbraio 2026`. */
export function formatEdtf(text: Edtf): string {
  const [from, to] = text.split('/') as [string, string | undefined];
  if (to === undefined) return formatSingle(from);
  if (from === '..') return `fino ${withPreposition('a', to)}`;
  if (to === '..') return withPreposition('da', from);
  return `${withPreposition('da', from)} ${withPreposition('a', to)}`;
}

/** The machine-readable form of a single date for `<time datetime>`; none for spans, which HTML cannot say. */
export function datetimeOf(text: Edtf): string | undefined {
  return text.includes('/') ? undefined : text.replace(/[~?%]$/u, '');
}

function readOrNone(text: Edtf | undefined): PartialDate | undefined {
  return text === undefined ? undefined : parseEdtf(text);
}

function isLoose({ approximate, uncertain }: PartialDate): boolean {
  return approximate || uncertain;
}

function endsBefore({ latest }: PartialDate, { earliest }: PartialDate): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

function parseSingle(text: string): PartialDate | undefined {
  if (!single.test(text) || !isGrammatical(text)) return undefined;
  const mark = /[~?%]$/u.exec(text)?.[0];
  const [year, month, dayOfMonth] = text.replace(/[~?%]$/u, '').split('-') as [string, string?, string?];
  const last = month === undefined ? '31' : String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
  const earliest = `${year}-${month ?? '01'}-${dayOfMonth ?? '01'}`;
  const latest = `${year}-${month ?? '12'}-${dayOfMonth ?? last}`;
  if (!isDay(earliest) || !isDay(latest)) return undefined;
  return {
    text,
    earliest,
    latest,
    precision: dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function isGrammatical(text: string): boolean {
  try {
    parseWithLibrary(text);
    return true;
  } catch {
    return false;
  }
}

function formatSingle(text: string): string {
  const plain = text.replace(/[~?%]$/u, '');
  const words = plain.length === 10 ? formatDay(plain) : plain.length === 7 ? formatMonth(plain) : plain;
  if (text.endsWith('~')) return `${words}, circa`;
  if (text.endsWith('?')) return `${words}, data incerta`;
  if (text.endsWith('%')) return `${words}, data incerta e approssimata`;
  return words;
}

function withPreposition(preposition: 'a' | 'da', text: string): string {
  const plain = text.replace(/[~?%]$/u, '');
  const words = formatSingle(text);
  if (plain.length === 7) return `${preposition === 'a' && words.startsWith('a') ? 'ad' : preposition} ${words}`;
  return withArticle(preposition, words);
}
