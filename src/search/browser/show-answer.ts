import { keepDaysWhole } from '../../lib/days.ts';
import type { Hit } from '../archive-search.ts';
import type { RecordTable } from '../record-table.ts';
import { searchStrings } from '../strings.ts';
import { describeAnswer } from './describe-answer.ts';
import { explainFailure } from './failure.ts';
import type { Answer } from './find-answer.ts';
import { showHelp } from './help.ts';
import { setBusy, setView, type PageParts } from './page-parts.ts';
import { drawCard, toCardView } from './result-card.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** Some of what was found, drawn. */
export interface DrawnList {
  /** Results, or groups of them. */
  items: (DocumentFragment | HTMLElement)[];
  /** How many there are to draw in all. */
  total: number;
  /** The table of records, when something is named that only it knows. */
  table?: RecordTable | undefined;
}

/** How many results each «Mostra altri» adds, or groups: whoever asks for more goes on looking. */
export const addedAtOnce = 20;

/** Draws some of the results, or of their groups, with their texts loaded. */
export async function drawList(
  { card }: PageParts,
  { search, found }: Answer,
  state: SearchState,
  { base, from, to }: { base: string; from: number; to: number },
): Promise<DrawnList> {
  const context = { search, sought: found.sought, base };
  const drawAll = async (hits: readonly Hit[]): Promise<DocumentFragment[]> => {
    const views = await Promise.all(hits.map((hit) => toCardView(hit, context)));
    return views.map((view) => drawCard(card, view));
  };
  const { filters, grouping: by } = state;
  const { hits, exact } = found;
  if (!by) {
    const table = Object.keys(filters).length > 0 ? await search.table() : undefined;
    return { items: await drawAll(hits.slice(from, to)), total: hits.length, table };
  }

  const [table, { drawGroups, groupRecords }] = await Promise.all([search.table(), import('./narrowing.ts')]);
  const records = hits.filter(({ isExact }) => isExact || exact === 0).map(({ record }) => record);
  const groups = groupRecords(table, records, { by, filters, order: orderOf(state) });
  return { items: await drawGroups(groups.slice(from, to), hits, { state, by, drawAll }), total: groups.length, table };
}

/** Shows what a search came to, or what is there so far. @param isGoingOn the list goes on below what is there */
export function showAnswer(
  parts: PageParts,
  answer: Answer,
  list: DrawnList,
  state: SearchState,
  isGoingOn: boolean,
): void {
  const { found, isPartial } = answer;
  if (isGoingOn) parts.results.append(...list.items);
  else parts.results.replaceChildren(...list.items);
  setView(parts, found.hits.length > 0 ? 'results' : found.records.length > 0 ? 'filtered' : 'nothing');
  showHelp(parts.help, answer, state);
  showCounts(parts, answer, state, list);
  setBusy(parts, isPartial);
}

/** Adds results below those that are there; the keyboard goes on from the first of them. */
export function addResults(parts: PageParts, answer: Answer, list: DrawnList, state: SearchState): void {
  const first = list.items[0]?.querySelector('a');
  parts.results.append(...list.items);
  showCounts(parts, answer, state, list);
  first?.focus();
}

/** Says that nothing could be found out, and leaves the ways into the archive. */
export function showFailure(parts: PageParts, error: unknown): void {
  showNoResults(parts);
  setView(parts, 'failed');
  parts.status.textContent = explainFailure(error);
}

/** Shows what one can search for. */
export function showNothingAsked(parts: PageParts): void {
  showNoResults(parts);
  setView(parts, 'empty');
  parts.status.textContent = '';
}

/** Says that a search is running. */
export function showSearching(parts: PageParts): void {
  setBusy(parts, true);
  parts.status.textContent = searchStrings.searching;
}

function showNoResults(parts: PageParts): void {
  parts.results.replaceChildren();
  parts.help.replaceChildren();
  parts.chips.replaceChildren();
  parts.chips.hidden = true;
  parts.more.hidden = true;
  setBusy(parts, false);
}

function showCounts(parts: PageParts, answer: Answer, state: SearchState, { total, table }: DrawnList): void {
  const shown = parts.results.childElementCount;
  parts.more.hidden = shown >= total;
  parts.status.textContent = keepDaysWhole(describeAnswer({ ...answer, table }, state, { shown, total }));
}
