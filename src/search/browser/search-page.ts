/** The search page: what is asked stands in the address, what is found in the page. */
import { OutdatedIndexError } from '../record-index.ts';
import { loadEqualPage, showEqualPage } from './equal-page-note.ts';
import type { Synonyms } from '../synonyms.ts';
import { SlowSearchError, withinDeadline } from './failure.ts';
import { findAnswer, type Answer } from './find-answer.ts';
import { searchLoader } from './load-search.ts';
import { findParts } from './page-parts.ts';
import { isEmpty, orderKey, orderOf, orderValues, readState, writeState, type SearchState } from './search-state.ts';
import {
  addResults,
  drawCards,
  showAnswer,
  showFailure,
  showNarrowing,
  showNothingAsked,
  showSearching,
} from './show-answer.ts';
import { watchTools } from './watch-tools.ts';

/** Results shown at once, and added by each «Mostra altri». */
const pageSize = 20;
/** A pause in typing, in milliseconds, after which what there is may be searched for. */
const pause = 250;

/** What the browser's history keeps of a search besides its address. */
interface Moment {
  /** It is still being typed: what comes next takes its place. */
  typing?: boolean;
  /** How many results were shown. */
  shown?: number;
}

const parts = findParts();
const base = parts.form.dataset['base'] ?? '/';
const loader = searchLoader(base);
const synonyms = JSON.parse(parts.form.dataset['sinonimi'] ?? '{"groups":[],"aliases":[]}') as Synonyms;
const pageTitle = document.title;

let state = readState(new URLSearchParams(location.search));
let answer: Answer | undefined;
/** Tells the search that is wanted from those that were overtaken. */
let run = 0;
let typingTimer: ReturnType<typeof setTimeout> | undefined;

start();

function start(): void {
  parts.filters.open = matchMedia('(min-width: 64rem)').matches;
  restore();
  addEventListener('popstate', restore);
  parts.form.addEventListener('focusin', () => void loader.load().catch(() => undefined), { once: true });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, text: parts.input.value.trim() });
  });
  parts.input.addEventListener('input', () => {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => go({ ...state, text: parts.input.value.trim() }, { typing: true }), pause);
  });
  parts.form.addEventListener('change', ({ target }) => {
    if (target === parts.input) return;
    const chosen = readState(new FormData(parts.form));
    const isOrder = target instanceof HTMLSelectElement && target.name === orderKey;
    go({ ...chosen, order: isOrder ? chosen.order : state.order, withoutSynonyms: state.withoutSynonyms });
  });
  parts.clear.addEventListener('click', () => {
    go({ ...state, filters: {} });
    parts.input.focus();
  });
  parts.retry.addEventListener('click', () => {
    loader.forget();
    void search();
    parts.input.focus();
  });
  parts.more.addEventListener('click', () => void showMore());
  parts.root.addEventListener('click', followSearchLink);
  watchTools(parts.root, () => ({ answer, base }));
}

/** Shows what the address asks for: on arrival, and on Back and Forward. */
function restore(): void {
  state = readState(new URLSearchParams(location.search));
  fillForm();
  void search((history.state as Moment | null)?.shown);
}

/** A proposed search stays on the page, unless it is opened elsewhere. */
function followSearchLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ricerca]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(readState(new URL(link.href).searchParams));
  fillForm();
  parts.input.focus();
}

/** Searches for something else. However many letters were typed, it is one step back. */
function go(next: SearchState, moment: Moment = {}): void {
  clearTimeout(typingTimer);
  const isSame = writeState(next) === writeState(state);
  if (isSame && moment.typing) return;
  state = next;
  const address = `${location.pathname}${writeState(next)}`;
  if (isSame || (history.state as Moment | null)?.typing) history.replaceState(moment, '', address);
  else history.pushState(moment, '', address);
  void search();
}

async function search(shown = pageSize): Promise<void> {
  const current = ++run;
  document.title = state.text === '' ? pageTitle : `${state.text} – ${pageTitle}`;
  if (isEmpty(state)) return showNothingAsked(parts);

  showSearching(parts);
  const asked = state;
  let isShown = false;
  /** Shows what there is; what is shown already stays, so that nobody loses their place. */
  const show = async (found: Answer): Promise<void> => {
    const from = isShown ? parts.results.childElementCount : 0;
    const [cards, equalPage] = await Promise.all([
      drawCards(parts, found, { base, from, to: Math.max(from, shown) }),
      loadEqualPage(found, asked),
    ]);
    if (current !== run) return;
    answer = found;
    showAnswer(parts, found, cards, asked, isShown);
    showEqualPage(equalPage, base);
    isShown = true;
  };
  const attempt = async (): Promise<void> => {
    let first = Promise.resolve();
    const onFirst = (some: Answer): void => void (first = show(some));
    const found = await findAnswer(asked, { loader, synonyms, onFirst });
    await first;
    await show(found);
    if (current === run) await showNarrowing(parts, found, asked, () => current === run);
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

async function showMore(): Promise<void> {
  if (!answer) return;
  const [current, asked, found] = [run, state, answer];
  const from = parts.results.childElementCount;
  try {
    const cards = await drawCards(parts, found, { base, from, to: from + pageSize });
    if (current !== run) return;
    addResults(parts, found, cards, asked);
    history.replaceState({ ...(history.state as Moment | null), shown: from + cards.length }, '');
  } catch {
    if (current === run) void search(from + pageSize);
  }
}

/** The form says what the address says; the lists of the filters are filled when the counts are known. */
function fillForm(): void {
  parts.input.value = state.text;
  const order = parts.form.elements.namedItem(orderKey);
  if (order instanceof HTMLSelectElement) order.value = orderValues[orderOf(state)];
}
