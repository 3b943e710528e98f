import type { CitingSite, ListedRecord } from '../../citations/citation.ts';
import { citationFormats } from '../../citations/formats.ts';
import { formatDay, todayInRome } from '../../lib/days.ts';

/** Shows how to quote a record, in each form. The day on which it is read is that of the reader's clock. */
export function openCiteDialog(dialog: HTMLDialogElement, citation: ListedRecord, site: CitingSite): void {
  const today = todayInRome();
  const cited = { citation, site, accessedOn: { date: today, text: formatDay(today) } };
  dialog.querySelector('[data-parte="scheda"]')?.replaceChildren(citation.title);
  for (const { id, write } of citationFormats) {
    dialog.querySelector(`[data-forma="${id}"]`)?.replaceChildren(write(cited));
  }
  dialog.showModal();
  dialog.scrollTop = 0;
}
