import { describeAnswer } from './describe-answer.ts';
import { explainFailure } from './failure.ts';
import { showFilters } from './filter-controls.ts';
import type { Answer } from './find-answer.ts';
import { showHelp } from './help.ts';
import { setBusy, setView, type PageParts } from './page-parts.ts';
import { drawCard, toCardView } from './result-card.ts';
import { searchStrings } from '../strings.ts';
import { OutdatedIndexError } from '../record-index.ts';
import type { SearchState } from './search-state.ts';

/** Draws some of the results, with their texts loaded. */
export async function drawCards(
  { card }: PageParts,
  { search, found }: Answer,
  { base, from, to }: { base: string; from: number; to: number },
): Promise<DocumentFragment[]> {
  const context = { search, stems: found.stems, base };
  const views = await Promise.all(found.hits.slice(from, to).map((hit) => toCardView(hit, context)));
  return views.map((view) => drawCard(card, view));
}

/** Shows what a search came to, or what is there so far. @param isGoingOn the cards are to stand below those that are there */
export function showAnswer(
  parts: PageParts,
  answer: Answer,
  cards: DocumentFragment[],
  state: SearchState,
  isGoingOn: boolean,
): void {
  const { found, isPartial } = answer;
  if (isGoingOn) parts.results.append(...cards);
  else parts.results.replaceChildren(...cards);
  setView(parts, found.hits.length > 0 ? 'results' : found.records.length > 0 ? 'filtered' : 'nothing');
  parts.clear.hidden = Object.keys(state.filters).length === 0;
  showHelp(parts.help, answer, state);
  showCounts(parts, answer, state);
  setBusy(parts, isPartial);
}

/**
 * Shows what the results can be narrowed by; says so when that cannot be known.
 * @throws OutdatedIndexError when a new site has taken the place of the one that this page knows
 */
export async function showNarrowing(
  parts: PageParts,
  { search, found }: Answer,
  state: SearchState,
  isWanted: () => boolean,
): Promise<void> {
  try {
    const table = await search.table();
    if (isWanted()) showFilters(parts.form, table, found.records, state.filters);
  } catch (error) {
    if (error instanceof OutdatedIndexError) throw error;
    if (isWanted()) parts.status.append(` ${searchStrings.noNarrowing}`);
  }
}

/** Adds results below those that are there; the keyboard goes on from the first of them. */
export function addResults(parts: PageParts, answer: Answer, cards: DocumentFragment[], state: SearchState): void {
  const first = cards[0]?.querySelector('a');
  parts.results.append(...cards);
  showCounts(parts, answer, state);
  first?.focus();
}

/** Says that nothing could be found out, and leaves the ways into the archive. */
export function showFailure(parts: PageParts, error: unknown): void {
  parts.results.replaceChildren();
  parts.help.replaceChildren();
  parts.more.hidden = true;
  setView(parts, 'failed');
  parts.status.textContent = explainFailure(error);
  setBusy(parts, false);
}

/** Shows what one can search for. */
export function showNothingAsked(parts: PageParts): void {
  parts.results.replaceChildren();
  parts.help.replaceChildren();
  parts.more.hidden = true;
  setView(parts, 'empty');
  parts.status.textContent = '';
  setBusy(parts, false);
}

/** Says that a search is running. */
export function showSearching(parts: PageParts): void {
  setBusy(parts, true);
  parts.status.textContent = searchStrings.searching;
}

function showCounts(parts: PageParts, answer: Answer, state: SearchState): void {
  const shown = parts.results.childElementCount;
  parts.more.hidden = shown >= answer.found.hits.length;
  parts.status.textContent = describeAnswer(answer, state, shown);
}
