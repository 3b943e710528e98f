import { isDay, monthName, type Day } from '../lib/days.ts';

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

/** The day that a text was probably meant to be, day before month as Italian writes it: `2/3/2026` → `2026-03-02`. */
export function guessDay(text: string): Day | undefined {
  const numbers =
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u.exec(text) ??
    /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/u.exec(text) ??
    /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/u.exec(text) ??
    /^(?<day>\d{1,2})[º°]? (?<month>[a-z]+) (?<year>\d{4})$/iu.exec(text);
  const { year = '', month = '', day = '' } = numbers?.groups ?? {};
  const guess = [year, numberOfMonth(month), day].map((part) => part.padStart(2, '0')).join('-');
  return isDay(guess) ? guess : undefined;
}

function numberOfMonth(month: string): string {
  const name = month.toLowerCase();
  const number = Array.from({ length: 12 }, (_, at) => monthName(at + 1)).indexOf(name) + 1;
  return number === 0 ? month : String(number);
}
