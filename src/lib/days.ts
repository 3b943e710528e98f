/** A day in Europe/Rome as an ISO string, `2026-01-13`. It stays a string until it is shown. */
export type Day = string;
/** A month as an ISO string, `2026-01`. */
export type Month = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const monthNames = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;
const weekdayNames = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'] as const;

/** Whether the text is a day that exists, written `YYYY-MM-DD`, from year 1000 on. 30 February does not exist. */
export function isDay(text: string): text is Day {
  const parts = dayPattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Today in Rome, whatever the machine's time zone. The only clock of the project; called once per command. */
export function todayInRome(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(now);
}

/** `2026-01-13` → `13 gennaio 2026`; the first of a month is `1º`, as Italian asks. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth === 1 ? '1º' : dayOfMonth} ${monthNames[month - 1]} ${year}`;
}

const wholeDay = new RegExp(`(?<=\\d{1,2}º?) (${monthNames.join('|')})(?![a-zà-ú])(?: (?=\\d{4}(?!\\d)))?`, 'g');

/** No line ends within a day, its month and its year, wherever days stand in a sentence. */
export function keepDaysWhole(text: string): string {
  return text.replace(wholeDay, (day) => day.replaceAll(' ', '\u00A0'));
}

/** `2026-01-13` → `13 gen 2026`, for tight places. */
export function formatDayShort(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth === 1 ? '1º' : dayOfMonth} ${monthNames[month - 1]?.slice(0, 3)} ${year}`;
}

/** «dal 13 gennaio», «all’8 marzo», «l’11 marzo»: a day in words with its article, after a preposition or alone. */
export function withArticle(preposition: 'a' | 'da' | '', words: string): string {
  if (/^(?:8|11)\b/u.test(words)) return `${preposition}${preposition && 'l'}l’${words}`;
  return `${preposition || 'i'}l ${words}`;
}

/** `2026-01-13` → `martedì 13 gennaio 2026`. */
export function formatDayWithWeekday(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay();
  return `${weekdayNames[weekday]} ${formatDay(day)}`;
}

/** `2026-01` → `gennaio 2026`. */
export function formatMonth(month: Month): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** `2026-01` → `gen 2026`, for tight places. */
export function formatMonthShort(month: Month): string {
  return `${monthName(Number(month.slice(5, 7))).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** `1` → `gennaio`. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return { year, month, dayOfMonth };
}
