import { giveWay } from '../give-way.ts';
import { firstPage } from '../rank.ts';
import { OutdatedIndexError } from '../record-index.ts';
import type { RecordTable } from '../record-table.ts';
import { searchStrings } from '../strings.ts';
import type { Synonyms } from '../synonyms.ts';
import { loadEqualPage, showEqualPage } from './equal-page-note.ts';
import { SlowSearchError, withinDeadline } from './failure.ts';
import { findAnswer, type Answer } from './find-answer.ts';
import type { SearchLoader } from './load-search.ts';
import type { PageParts } from './page-parts.ts';
import { keep, returnToPlace, type Moment } from './place-on-list.ts';
import { isEmpty, narrowsBeyondWords, type SearchState } from './search-state.ts';
import {
  addedAtOnce,
  addResults,
  drawList,
  showAnswer,
  showFailure,
  showNothingAsked,
  showSearching,
} from './show-answer.ts';

/** Searches of a page, one after the other: what it shows is what the last one came to. */
export interface SearchRuns {
  /** Searches and shows what there is. */
  search: (state: SearchState, moment?: Moment) => Promise<void>;
  /** Shows more of what was found last. */
  showMore: () => Promise<void>;
  /** Shows what one can search for, and what all records can be narrowed by if somebody wants to. */
  showBeginning: (state: SearchState) => Promise<void>;
  /** What was found last, and what was asked. */
  last: () => { answer: Answer; state: SearchState } | undefined;
}

/** Controls around the results: they wait until there are some. */
export const loadNarrowing = () => import('./narrowing.ts');

/** @param choose searches for what a control around the results asks */
export function searchRuns(
  parts: PageParts,
  {
    base,
    loader,
    synonyms,
    choose,
  }: { base: string; loader: SearchLoader; synonyms: Synonyms; choose: (next: SearchState) => void },
): SearchRuns {
  let last: { answer: Answer; state: SearchState } | undefined;
  /** Tells the search that is wanted from those that were overtaken. */
  let run = 0;

  async function search(state: SearchState, moment: Moment = {}): Promise<void> {
    if (isEmpty(state)) return showBeginning(state);
    const current = ++run;
    showSearching(parts);
    const to = moment.shown ?? firstPage;
    let isShown = false;
    /** Shows what there is; what is shown already stays, so that nobody loses their place. */
    const show = async (answer: Answer): Promise<void> => {
      // One more result may change every group: they wait for all.
      if (answer.isPartial && state.grouping) return;
      const from = isShown ? parts.results.childElementCount : 0;
      const needsParts = narrowsBeyondWords(state) || !parts.chips.hidden;
      const [list, equalPage, narrowing] = await Promise.all([
        drawList(parts, answer, state, { base, from, to: Math.max(from, to) }),
        loadEqualPage(answer, state),
        needsParts ? loadNarrowing() : undefined,
      ]);
      if (current !== run) return;
      last = { answer, state };
      narrowing?.showParts(parts.chips, { state, table: list.table, go: choose });
      showAnswer(parts, answer, list, state, isShown);
      showEqualPage(equalPage, base);
      isShown = true;
      returnToPlace(parts.results, moment);
    };
    const attempt = async (): Promise<void> => {
      let first = Promise.resolve();
      const onFirst = (some: Answer): void => void (first = show(some));
      const answer = await findAnswer(state, { loader, synonyms, onFirst });
      await first;
      await show(answer);
      if (current === run) await followResults(answer, state);
    };
    const work = attempt().catch((error: unknown) => {
      // What worked before fails when a new site has taken the place of the one that this page knows.
      if (current !== run || (!last && !(error instanceof OutdatedIndexError))) throw error;
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
  async function followResults({ search: { table }, found }: Answer, state: SearchState): Promise<void> {
    const current = run;
    try {
      await showNarrowing(await table(), found.records, state);
    } catch (error) {
      if (error instanceof OutdatedIndexError) throw error;
      if (current === run) parts.status.append(` ${searchStrings.noNarrowing}`);
    }
  }

  async function showNarrowing(table: RecordTable, records: readonly number[], state: SearchState): Promise<void> {
    const current = run;
    const { countChoices, fillAdvanced, showFilters } = await loadNarrowing();
    await giveWay();
    const choices = await countChoices(table, records, state.filters);
    if (current !== run || parts.tools.hidden) return;
    showFilters(parts, { choices, state, choose });
    if (parts.advanced.open) fillAdvanced(parts.advanced, state.text);
  }

  async function showBeginning(state: SearchState): Promise<void> {
    const current = ++run;
    showNothingAsked(parts);
    if (!parts.advanced.open) return;
    try {
      const table = await (await loader.load()).table();
      if (current !== run) return;
      const all = table.dayOf.map((_, record) => record);
      await showNarrowing(table, all, state);
    } catch {
      // Whoever then searches is told what is wrong.
      loader.forget();
    }
  }

  async function showMore(): Promise<void> {
    if (!last) return;
    const current = run;
    const { answer, state } = last;
    const from = parts.results.childElementCount;
    const to = from + addedAtOnce;
    try {
      const list = await drawList(parts, answer, state, { base, from, to });
      if (current !== run) return;
      addResults(parts, answer, list, state);
      keep({ shown: from + list.items.length });
    } catch {
      if (current === run) void search(state, { shown: to });
    }
  }

  return { search, showMore, showBeginning, last: () => last };
}
