import { formatDayWithWeekday, isDay, monthName, type Day } from '../lib/days.ts';
import { parseEdtf, type Edtf } from '../lib/edtf.ts';

/** The id that a name was probably meant to be: `L'accordo è firmato` → `l-accordo-e-firmato`; none without letters. */
export function proposeId(name: string): string | undefined {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/gu, '');
  return id === '' ? undefined : id;
}

/** Longest id, in characters: addresses have to be copied, and some disks stop at 255 bytes for a path. */
export const longestId = 120;

/** The id that a reference was probably meant to be: `soggetti/maria-rossi.yaml` → `maria-rossi`. */
export function proposeReference(text: string): string | undefined {
  return proposeId(
    text
      .split(/[/\\]/u)
      .at(-1)
      ?.replace(/\.(?:ya?ml|mdx?)$/iu, '') ?? '',
  );
}

/** The day that a text was probably meant to be, day before month as Italian writes it: `2/3/2026` → `2026-03-02`. */
export function guessDay(text: string): Day | undefined {
  const [, weekday = '', date = ''] = /^(?:(\p{L}+[iìa]'?),? (?=\d))?(.*)$/u.exec(plain(text)) ?? [];
  const numbers = firstMatch(date, [
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
    /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/u,
    /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/u,
    /^(?<day>\d{1,2})[º°]? (?<month>[a-z]+) (?<year>\d{4})$/iu,
  ]);
  const guess = [numbers['year'] ?? '', numberOfMonth(numbers['month']), numbers['day']?.padStart(2, '0')].join('-');
  return isDay(guess) && isOnWeekday(guess, weekday) ? guess : undefined;
}

/** The partial date or span that a text was probably meant to be: `dal 2024` → `2024/..`, `circa marzo 2026` → `2026-03~`. */
export function guessEdtf(text: string): Edtf | undefined {
  const written = plain(text).toLowerCase();
  const ends =
    /^dal? (?<from>.+?)(?: al? (?<to>.+))?$/u.exec(written)?.groups ??
    /^(?<from>\d{4})-(?<to>\d{4})$/u.exec(written)?.groups ??
    /^(?<from>.+?) +[-/] +(?<to>.+)$/u.exec(written)?.groups;
  const guess = ends
    ? `${guessSingle(ends['from'])}/${ends['to'] === undefined ? '..' : guessSingle(ends['to'])}`
    : guessSingle(written);
  return parseEdtf(guess) && guess;
}

function guessSingle(text = ''): string {
  const [, about, date = ''] = /^(?:(circa|verso) )?(.*)$/u.exec(text) ?? [];
  if (/^oggi$/u.test(date)) return '..';
  const { year, month } = firstMatch(date, [
    /^(?<year>\d{4})$/u,
    /^(?<year>\d{4})[-/. ](?<month>\d{1,2})$/u,
    /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/u,
    /^(?<month>[a-z]+) (?<year>\d{4})$/iu,
  ]);
  const guess = month === undefined ? year : `${year}-${numberOfMonth(month)}`;
  return `${guessDay(date) ?? guess ?? ''}${about ? '~' : ''}`;
}

/** Whether a day is on the day of the week that was written before it, if one was. */
function isOnWeekday(day: Day, weekday: string): boolean {
  return weekday === '' || formatDayWithWeekday(day).slice(0, 3) === weekday.slice(0, 3).toLowerCase();
}

/** The text without what a word processor makes of it: curly quotation marks, dashes, a comma at the end. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»"']/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s,;.]+$/u, '')
    .trim();
}

function firstMatch(text: string, patterns: readonly RegExp[]): Partial<Record<string, string>> {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return {};
}

function numberOfMonth(month = ''): string {
  const number = Array.from({ length: 12 }, (_, at) => monthName(at + 1)).indexOf(month.toLowerCase()) + 1;
  return number === 0 ? month.padStart(2, '0') : String(number).padStart(2, '0');
}
