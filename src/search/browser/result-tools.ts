/** What can be done with results: copy a link, quote, download. Loaded when somebody is about to do it. */
import { groupRecords } from '../group-records.ts';
import { OutdatedIndexError } from '../record-index.ts';
import { toolStrings } from '../tool-strings.ts';
import { openCiteDialog } from './cite-dialog.ts';
import { copyText, selectText } from './copy-text.ts';
import { downloadResults } from './download-results.ts';
import type { Answer } from './find-answer.ts';
import { loadListedRecords } from './load-listed-records.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** The results that a tool is used on. */
export interface ToolContext {
  answer: Answer | undefined;
  state: SearchState;
  base: string;
}

/** Does what a button says, and tells beside it what came of it. */
export async function useTool(button: HTMLElement, { answer, state, base }: ToolContext): Promise<void> {
  const load = async (recordsOf: (answer: Answer) => number[] | Promise<number[]>) => {
    if (!answer) throw new Error('there are no results');
    return loadListedRecords(base, await recordsOf(answer), (await answer.search.table()).check);
  };
  const loadShown = () => load((shown) => recordsShown(shown, state));
  const tools: Record<string, () => Promise<void>> = {
    'copia-scheda': () => copyLink(button, addressOfCard(button)),
    'copia-ricerca': () => copyLink(button, location.href),
    'copia-forma': () => copyForm(button),
    async cita() {
      const { site, records } = await load(() => [Number(cardOf(button)?.dataset['scheda'])]);
      const dialog = document.getElementById('ricerca-citazione');
      if (records[0] && dialog instanceof HTMLDialogElement) openCiteDialog(dialog, records[0], site);
    },
    'scarica-csv': () => download(button, 'csv', loadShown),
    'scarica-json': () => download(button, 'json', loadShown),
  };
  try {
    for (const outcome of document.querySelectorAll('[data-parte="esito"]')) outcome.replaceChildren();
    await tools[button.dataset['azione'] ?? '']?.();
  } catch (error) {
    tell(button, error instanceof OutdatedIndexError ? toolStrings.outdated : toolStrings.failed);
  }
}

/** The results in the order in which they are shown: in groups, each where it stands first. */
async function recordsShown({ search, found: { hits, exact } }: Answer, state: SearchState): Promise<number[]> {
  const { grouping: by, filters } = state;
  if (!by) return hits.map(({ record }) => record);
  const records = hits.filter(({ isExact }) => isExact || exact === 0).map(({ record }) => record);
  const groups = groupRecords(await search.table(), records, { by, filters, order: orderOf(state) });
  return [...new Set(groups.flatMap((group) => group.records))];
}

async function copyLink(button: HTMLElement, address: string): Promise<void> {
  if (await copyText(address)) return tell(button, toolStrings.linkCopied);
  const shown = document.createElement('span');
  shown.textContent = address;
  tell(button, `${toolStrings.cannotCopyLink} `, shown);
  selectText(shown);
}

async function copyForm(button: HTMLElement): Promise<void> {
  const text = button.closest('section')?.querySelector('[data-forma]');
  if (!text) return;
  const isCopied = await copyText(text.textContent);
  tell(button, isCopied ? toolStrings.textCopied : toolStrings.cannotCopyText);
  if (!isCopied) selectText(text);
}

async function download(
  button: HTMLElement,
  extension: 'csv' | 'json',
  load: () => ReturnType<typeof loadListedRecords>,
): Promise<void> {
  tell(button, toolStrings.preparing);
  const address = location.href;
  const { site, records } = await load();
  const name = await downloadResults(extension, { site, records, address });
  tell(button, toolStrings.downloaded(records.length, name));
}

function tell(button: HTMLElement, ...message: (string | Node)[]): void {
  button
    .closest('[data-strumenti]')
    ?.querySelector('[data-parte="esito"]')
    ?.replaceChildren(...message);
}

function cardOf(button: HTMLElement): HTMLElement | null {
  return button.closest<HTMLElement>('[data-risultato]');
}

/** The record's own address: without the words to mark and the passage. */
function addressOfCard(button: HTMLElement): string {
  const { origin, pathname } = new URL(cardOf(button)?.querySelector('a')?.href ?? '', location.href);
  return `${origin}${pathname}`;
}
