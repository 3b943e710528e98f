import { capitalise } from '../../lib/capitalise.ts';
import { formatMonth, monthName } from '../../lib/days.ts';
import type { YearCount } from '../count-months.ts';
import { readDays } from '../day-span.ts';
import { narrowingStrings } from '../narrowing-strings.ts';
import { pickDays } from '../pick-days.ts';
import { noValue, type Filters } from '../record-table.ts';
import { inFigures } from '../strings.ts';

type Days = Pick<Filters, 'from' | 'to'>;

/** How many records there are in each month, the days that are chosen, what to do when others are. */
export interface Histogram {
  years: readonly YearCount[];
  /** Records without a day. */
  undated: number;
  chosen: Days;
  pick: (days: Days) => void;
}

/** Of each page that shows months, what they show now: the listeners stay, what they do changes. */
const shown = new WeakMap<HTMLElement, Histogram>();

/** Draws a bar for each month, a row for each year, and the same as a table. The keyboard stays where it was. */
export function showMonths(place: HTMLElement, histogram: Histogram): void {
  const { years, undated, chosen } = histogram;
  if (!shown.has(place)) followMonths(place);
  shown.set(place, histogram);
  const most = Math.max(1, ...years.flatMap(({ months }) => months.map(({ count }) => count)));
  const focused = focusedIn(place);
  place.querySelector('.years')?.replaceChildren(...years.map((year) => drawYear(year, most, chosen)));
  place
    .querySelector('tbody')
    ?.replaceChildren(
      ...years.flatMap(({ months }) =>
        months.filter(({ count }) => count > 0).map(({ month, count }) => drawRow(month, count)),
      ),
    );

  const button = place.querySelector<HTMLButtonElement>('.undated');
  if (button) {
    const isChosen = chosen.from === noValue;
    button.hidden = undated === 0 && !isChosen;
    button.dataset['giorni'] = noValue;
    button.textContent = narrowingStrings.withoutDay(undated);
    button.setAttribute('aria-pressed', String(isChosen));
  }

  const stops = stopsIn(place);
  const kept = stops.find(({ dataset }) => dataset['giorni'] === focused);
  const stop = kept ?? stops.find((one) => one.getAttribute('aria-pressed') === 'true') ?? stops[0];
  if (stop) stop.tabIndex = 0;
  if (focused !== undefined) (kept ?? stop)?.focus();
}

/** Lets months be picked by mouse, finger and keyboard. */
function followMonths(place: HTMLElement): void {
  place.addEventListener('click', ({ target, shiftKey }) => {
    const picked =
      target instanceof Element ? target.closest<HTMLElement>('[data-giorni]')?.dataset['giorni'] : undefined;
    const { chosen, pick } = shown.get(place) ?? {};
    if (picked === undefined || !chosen) return;
    const days = readDays(picked);
    if (picked === noValue) pick?.(chosen.from === noValue ? {} : { from: noValue });
    else if (days) pick?.(pickDays(chosen, days, shiftKey));
  });
  place.addEventListener('keydown', (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || altKey || ctrlKey || metaKey) return;
    const next = stopAfter(place, target, key);
    if (!next) return;
    event.preventDefault();
    for (const stop of stopsIn(place)) stop.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function drawYear({ year, count, months }: YearCount, most: number, chosen: Days): HTMLElement {
  const row = element('div', 'year');
  const bars = element('div', 'months');
  const whole = drawButton('whole', year, chosen);
  whole.textContent = narrowingStrings.countOf(year, count);
  bars.append(...months.map((month) => drawMonth(month, most, chosen)));
  row.append(whole, bars);
  return row;
}

/** A month without records is only a letter. */
function drawMonth({ month, count }: YearCount['months'][number], most: number, chosen: Days): HTMLElement {
  const letter = monthName(Number(month.slice(5)))
    .charAt(0)
    .toUpperCase();
  if (count === 0) {
    const empty = element('span', 'month');
    empty.textContent = letter;
    empty.setAttribute('aria-hidden', 'true');
    return empty;
  }
  const bar = drawButton('month', month, chosen);
  bar.textContent = letter;
  bar.setAttribute('aria-label', narrowingStrings.countOf(capitalise(formatMonth(month)), count));
  bar.style.setProperty('--part', String(count / most));
  return bar;
}

function drawButton(name: 'whole' | 'month', days: string, chosen: Days): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.tabIndex = -1;
  button.dataset['giorni'] = days;
  button.setAttribute('aria-pressed', String(isChosen(days, name, chosen)));
  return button;
}

/** Whether a month has a day among those that are chosen, or a year all of its days. */
function isChosen(days: string, name: 'whole' | 'month', { from, to }: Days): boolean {
  if (from === noValue || (from === undefined && to === undefined)) return false;
  const span = readDays(days);
  if (!span) return false;
  const [first, last] = [from ?? '', to ?? '9999'];
  return name === 'month' ? first <= span.to && span.from <= last : first <= span.from && span.to <= last;
}

function drawRow(month: string, count: number): HTMLElement {
  const row = element('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = formatMonth(month);
  const cell = element('td');
  cell.textContent = inFigures(count);
  row.append(head, cell);
  return row;
}

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}

function stopsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('.years button')];
}

function focusedIn(place: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && place.querySelector('.years')?.contains(activeElement)
    ? activeElement.dataset['giorni']
    : undefined;
}

/** Where a key leads: to the sides one by one, up and down to the same month of another year. */
function stopAfter(place: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const stops = stopsIn(place);
  const at = stops.indexOf(from);
  if (at < 0) return undefined;
  if (key === 'ArrowRight') return stops[at + 1];
  if (key === 'ArrowLeft') return stops[at - 1];
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;

  const rows = [...place.querySelectorAll('.year')];
  const row = rows[rows.findIndex((one) => one.contains(from)) + (key === 'ArrowUp' ? -1 : 1)];
  const inRow = stops.filter((stop) => row?.contains(stop));
  const month = Number(from.dataset['giorni']?.slice(5));
  const distance = (stop: HTMLElement): number => Math.abs(Number(stop.dataset['giorni']?.slice(5)) - month);
  return inRow.toSorted((a, b) => distance(a) - distance(b))[0];
}
