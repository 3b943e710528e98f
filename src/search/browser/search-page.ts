/** The search page: what is asked stands in the address, what is found in the page. */
import { isDay } from '../../lib/days.ts';
import type { Synonyms } from '../synonyms.ts';
import { placeFilters } from './filter-sheet.ts';
import { searchLoader } from './load-search.ts';
import { findParts } from './page-parts.ts';
import { currentMoment, followPlace, keep } from './place-on-list.ts';
import { followKeys } from './result-keys.ts';
import { isKeyOn, turnKey } from './search-key.ts';
import { loadNarrowing, searchRuns } from './search-run.ts';
import {
  groupingKey,
  groupingValues,
  isEmpty,
  orderKey,
  orderOf,
  orderValues,
  readState,
  textKey,
  withControl,
  writeState,
  type SearchState,
} from './search-state.ts';
import { watchTools } from './watch-tools.ts';

/** A pause in typing, in milliseconds, after which what there is may be searched for. */
const pause = 250;

const parts = findParts();
const base = parts.form.dataset['base'] ?? '/';
const loader = searchLoader(base);
const synonyms = JSON.parse(parts.form.dataset['sinonimi'] ?? '{"groups":[],"aliases":[]}') as Synonyms;
const pageTitle = document.title;
const runs = searchRuns(parts, { base, loader, synonyms, choose: goAndFill });

let state = readState(new URLSearchParams(location.search));
let typingTimer: ReturnType<typeof setTimeout> | undefined;

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
    submit();
  });
  parts.root.addEventListener('input', ({ target }) => {
    if (target === parts.input) goAfterPause(textKey, typed);
    else if (target instanceof HTMLInputElement) followField(target);
  });
  parts.root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'radio')) {
      void go(withControl(typed(), target.name, target.value));
    }
  });
  parts.advanced.addEventListener('toggle', followAdvanced);
  parts.retry.addEventListener('click', () => {
    loader.forget();
    void runs.search(state);
    parts.input.focus();
  });
  parts.more.addEventListener('click', () => void runs.showMore());
  parts.root.addEventListener('click', (event) => void followSearchLink(event));
  watchTools(parts.root, () => ({ answer: runs.last()?.answer, state, base }));
  // A key by itself can be in somebody's way.
  parts.keySwitch.checked = isKeyOn();
  parts.keySwitch.addEventListener('change', () => turnKey(parts.keySwitch.checked));
}

/** Shows what the address asks for: on arrival, and on Back and Forward. */
function restore(): void {
  state = readState(new URLSearchParams(location.search));
  fillForm();
  nameThePage();
  void runs.search(state, currentMoment());
}

/** The search with the words that stand in the field now. */
function typed(): SearchState {
  return { ...state, text: parts.input.value.trim() };
}

/** What is typed counts at once, also when it is what was searched for last. */
function submit(): void {
  clearTimeout(typingTimer);
  if (writeState(typed()) === writeState(state)) void runs.search(state);
  else void go(typed(), textKey);
  keep({ typing: '' });
}

/** A day, or a field of the advanced search. While a day is being typed it is no day yet, or a very old one. */
function followField(field: HTMLInputElement): void {
  const { type, name, value } = field;
  if (type === 'date' && (value === '' || isDay(value))) {
    goAfterPause(name, () => withControl(typed(), name, value));
  }
  if (field.dataset['campo'] === undefined) return;
  loadNarrowing().then(
    ({ readAdvanced }) =>
      goAfterPause(textKey, () => {
        parts.input.value = readAdvanced(parts.advanced, parts.input.value);
        return typed();
      }),
    () => undefined,
  );
}

/** Opening the advanced search shows all that one can ask for, also before anything was found. */
function followAdvanced(): void {
  if (isEmpty(state)) void runs.showBeginning(state);
  else if (parts.advanced.open) {
    loadNarrowing().then(
      ({ fillAdvanced }) => fillAdvanced(parts.advanced, parts.input.value),
      () => undefined,
    );
  }
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

function goAfterPause(field: string, next: () => SearchState): void {
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => void go(next(), field), pause);
}

/** Searches for what a control says, and says it in the form. */
function goAndFill(next: SearchState): void {
  void go(next);
  fillForm();
}

/** Searches for something else. However many letters are typed in a field, they are one step back. */
async function go(next: SearchState, typing = ''): Promise<void> {
  clearTimeout(typingTimer);
  if (writeState(next) === writeState(state)) return;
  state = next;
  const address = `${location.pathname}${writeState(next)}`;
  if (typing !== '' && currentMoment().typing === typing) history.replaceState({ typing }, '', address);
  else {
    keep({ scroll: Math.round(scrollY) });
    history.pushState({ typing }, '', address);
  }
  nameThePage();
  await runs.search(next);
}

function nameThePage(): void {
  document.title = state.text === '' ? pageTitle : `${state.text} – ${pageTitle}`;
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
