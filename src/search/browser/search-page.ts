/** The search page: what is asked stands in the address, what is found in the page. */
import { isDay } from '../../lib/days.ts';
import { OutdatedIndexError } from '../record-index.ts';
import { giveWay } from '../give-way.ts';
import { noValue, type Filters, type RecordTable } from '../record-table.ts';
import { searchStrings } from '../strings.ts';
import { loadEqualPage, showEqualPage } from './equal-page-note.ts';
import type { Synonyms } from '../synonyms.ts';
import { SlowSearchError, withinDeadline } from './failure.ts';
import { findAnswer, type Answer } from './find-answer.ts';
import { placeFilters } from './filter-sheet.ts';
import { searchLoader } from './load-search.ts';
import { findParts } from './page-parts.ts';
import { currentMoment, followPlace, keep, returnToPlace, type Moment } from './place-on-list.ts';
import { followKeys } from './result-keys.ts';
import { isKeyOn, turnKey } from './search-key.ts';
import {
  groupingKey,
  groupingValues,
  isEmpty,
  narrowsBeyondWords,
  orderKey,
  orderOf,
  orderValues,
  readState,
  withControl,
  writeState,
  type SearchState,
} from './search-state.ts';
import {
  addResults,
  drawList,
  pageSizeOf,
  showAnswer,
  showFailure,
  showNothingAsked,
  showSearching,
} from './show-answer.ts';
import { watchTools } from './watch-tools.ts';

/** A pause in typing, in milliseconds, after which what there is may be searched for. */
const pause = 250;

const parts = findParts();
const base = parts.form.dataset['base'] ?? '/';
const loader = searchLoader(base);
const synonyms = JSON.parse(parts.form.dataset['sinonimi'] ?? '{"groups":[],"aliases":[]}') as Synonyms;
const pageTitle = document.title;
/** Controls around the results: they wait until there are some. */
const loadNarrowing = () => import('./narrowing.ts');

let state = readState(new URLSearchParams(location.search));
let answer: Answer | undefined;
/** Tells the search that is wanted from those that were overtaken. */
let run = 0;
let typingTimer: ReturnType<typeof setTimeout> | undefined;
let hasMonths = false;

start();

function start(): void {
  placeFilters(parts);
  followPlace(parts.results);
  followKeys(parts);
  restore();
  addEventListener('popstate', restore);
  parts.form.addEventListener('focusin', () => void loader.load().catch(() => undefined), { once: true });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(typed());
  });
  parts.root.addEventListener('input', ({ target }) => {
    if (target === parts.input) goAfterPause(typed);
    else if (isField(target)) void followField(target);
  });
  parts.root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'radio')) {
      void go(withControl(typed(), target.name, target.value));
    }
  });
  parts.advanced.addEventListener('toggle', () => void followAdvanced());
  parts.retry.addEventListener('click', () => {
    loader.forget();
    void search();
    parts.input.focus();
  });
  parts.more.addEventListener('click', () => void showMore());
  parts.root.addEventListener('click', (event) => void followSearchLink(event));
  watchTools(parts.root, () => ({ answer, state, base }));
  followKeySwitch();
}

/** Shows what the address asks for: on arrival, and on Back and Forward. */
function restore(): void {
  state = readState(new URLSearchParams(location.search));
  fillForm();
  void search(currentMoment());
}

/** The search with the words that stand in the field now. */
function typed(): SearchState {
  return { ...state, text: parts.input.value.trim() };
}

/** A day, or a field of the advanced search. While a day is being typed it is no day yet, or a very old one. */
async function followField(field: HTMLInputElement): Promise<void> {
  if (field.type === 'date') {
    const { name, value } = field;
    if (value === '' || isDay(value)) goAfterPause(() => withControl(typed(), name, value));
    return;
  }
  const { readAdvanced } = await loadNarrowing();
  goAfterPause(() => {
    parts.input.value = readAdvanced(parts.advanced, parts.input.value);
    return typed();
  });
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && (target.type === 'date' || target.dataset['campo'] !== undefined);
}

/** Opening the advanced search shows all that one can ask for, also before anything was found. */
async function followAdvanced(): Promise<void> {
  if (!parts.advanced.open) {
    if (isEmpty(state)) showNothingAsked(parts);
    return;
  }
  const current = run;
  const { fillAdvanced } = await loadNarrowing();
  fillAdvanced(parts.advanced, parts.input.value);
  if (!isEmpty(state)) return;
  const table = await (await loader.load()).table();
  if (current !== run) return;
  showNothingAsked(parts);
  await showNarrowing(
    table,
    table.dayOf.map((_, record) => record),
  );
}

/** A proposed search stays on the page, unless it is opened elsewhere. */
async function followSearchLink(event: MouseEvent): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ricerca]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const isResult = parts.results.contains(link);
  const searched = go(readState(new URL(link.href).searchParams));
  fillForm();
  if (!isResult) return parts.input.focus();
  await searched;
  parts.results.querySelector('a')?.focus();
}

function goAfterPause(next: () => SearchState): void {
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => void go(next(), { typing: true }), pause);
}

/** Searches for something else. However many letters were typed, it is one step back. */
async function go(next: SearchState, moment: Moment = {}): Promise<void> {
  clearTimeout(typingTimer);
  const isSame = writeState(next) === writeState(state);
  if (isSame && moment.typing) return;
  state = next;
  const address = `${location.pathname}${writeState(next)}`;
  if (isSame || currentMoment().typing) history.replaceState(moment, '', address);
  else {
    keep({ scroll: Math.round(scrollY) });
    history.pushState(moment, '', address);
  }
  await search();
}

/** Searches for what a control says, and says it in the form. */
function goAndFill(next: SearchState): void {
  void go(next);
  fillForm();
}

async function search(moment: Moment = {}): Promise<void> {
  const current = ++run;
  document.title = state.text === '' ? pageTitle : `${state.text} – ${pageTitle}`;
  if (isEmpty(state)) {
    showNothingAsked(parts);
    return parts.advanced.open ? followAdvanced() : undefined;
  }

  showSearching(parts);
  const asked = state;
  const to = moment.shown ?? pageSizeOf(asked);
  let isShown = false;
  /** Shows what there is; what is shown already stays, so that nobody loses their place. */
  const show = async (found: Answer): Promise<void> => {
    // One more result may change every group: they wait for all.
    if (found.isPartial && asked.grouping) return;
    const from = isShown ? parts.results.childElementCount : 0;
    const needsParts = narrowsBeyondWords(asked) || !parts.chips.hidden;
    const [list, equalPage, narrowing] = await Promise.all([
      drawList(parts, found, asked, { base, from, to: Math.max(from, to) }),
      loadEqualPage(found, asked),
      needsParts ? loadNarrowing() : undefined,
    ]);
    if (current !== run) return;
    answer = found;
    narrowing?.showParts(parts.chips, { state: asked, table: list.table, go: goAndFill });
    showAnswer(parts, found, list, asked, isShown);
    showEqualPage(equalPage, base);
    isShown = true;
    returnToPlace(parts.results, moment);
  };
  const attempt = async (): Promise<void> => {
    let first = Promise.resolve();
    const onFirst = (some: Answer): void => void (first = show(some));
    const found = await findAnswer(asked, { loader, synonyms, onFirst });
    await first;
    await show(found);
    if (current === run) await followResults(found);
  };
  const work = attempt().catch((error: unknown) => {
    // What worked before fails when a new site has taken the place of the one that this page knows.
    if (current !== run || (!answer && !(error instanceof OutdatedIndexError))) throw error;
    loader.forget();
    return attempt();
  });
  const fail = (error: unknown): void => {
    if (current !== run) return;
    loader.forget();
    showFailure(parts, error);
  };

  try {
    await withinDeadline(work);
  } catch (error) {
    if (!(error instanceof SlowSearchError)) return fail(error);
    if (current === run && !isShown) showFailure(parts, error);
    work.catch(fail);
  }
}

/**
 * Shows what the results can be narrowed by; says so when that cannot be known.
 * @throws OutdatedIndexError when a new site has taken the place of the one that this page knows
 */
async function followResults({ search: { table }, found: { records } }: Answer): Promise<void> {
  const current = run;
  try {
    await showNarrowing(await table(), records);
  } catch (error) {
    if (error instanceof OutdatedIndexError) throw error;
    if (current === run) parts.status.append(` ${searchStrings.noNarrowing}`);
  }
}

/** Fills the controls around the results: after them, as they need more of the program. */
async function showNarrowing(table: RecordTable, records: readonly number[]): Promise<void> {
  const current = run;
  const { fillAdvanced, followMonths, showFilters } = await loadNarrowing();
  await giveWay();
  if (current !== run || parts.tools.hidden) return;
  showFilters(parts, table, records, state.filters);
  if (parts.advanced.open) fillAdvanced(parts.advanced, state.text);
  if (hasMonths) return;
  hasMonths = true;
  const pick = ({ from, to }: Pick<Filters, 'from' | 'to'>): void => {
    const { from: _from, to: _to, ...filters } = state.filters;
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined || from === noValue ? {} : { to }) };
    goAndFill({ ...state, filters: { ...filters, ...days } });
  };
  followMonths(parts.months, () => state.filters, pick);
}

async function showMore(): Promise<void> {
  if (!answer) return;
  const [current, asked, found] = [run, state, answer];
  const from = parts.results.childElementCount;
  const to = from + pageSizeOf(asked);
  try {
    const list = await drawList(parts, found, asked, { base, from, to });
    if (current !== run) return;
    addResults(parts, found, list, asked);
    keep({ shown: from + list.items.length });
  } catch {
    if (current === run) void search({ shown: to });
  }
}

/** The form says what the address says; the lists of the filters are filled when the counts are known. */
function fillForm(): void {
  parts.input.value = state.text;
  fillList(orderKey, orderValues[orderOf(state)]);
  fillList(groupingKey, state.grouping ? groupingValues[state.grouping] : '');
}

function fillList(name: string, value: string): void {
  const list = parts.form.elements.namedItem(name);
  if (list instanceof HTMLSelectElement) list.value = value;
}

/** A key by itself can be in somebody's way. */
function followKeySwitch(): void {
  const { keySwitch } = parts;
  keySwitch.checked = isKeyOn();
  keySwitch.addEventListener('change', () => turnKey(keySwitch.checked));
}
