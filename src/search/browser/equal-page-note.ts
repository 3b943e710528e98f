import { asksForText } from '../parse-query.ts';
import type { EqualPage } from '../equal-page.ts';
import type { Answer } from './find-answer.ts';
import type { SearchState } from './search-state.ts';

/** The page that is the same as a search. A search for words has none, and then nothing is loaded to find out. */
export async function loadEqualPage(
  { query, search, found }: Answer,
  { filters }: SearchState,
): Promise<EqualPage | undefined> {
  if (asksForText(query)) return undefined;
  try {
    const [table, { findEqualPage }] = await Promise.all([search.table(), import('../equal-page.ts')]);
    return findEqualPage(
      table,
      { query, filters },
      found.hits.map(({ record }) => record),
    );
  } catch {
    return undefined;
  }
}

/** Says which page is the same as what is searched, with its feed; hides itself when there is none. */
export function showEqualPage(page: EqualPage | undefined, base: string): void {
  const note = document.getElementById('ricerca-pari');
  if (!note) return;
  note.hidden = !page;
  if (!page) return;
  const [link, feed] = note.querySelectorAll('a');
  const root = base.slice(0, -1);
  if (link) {
    link.href = `${root}${page.path}`;
    link.textContent = page.title;
  }
  if (feed) {
    feed.href = `${root}${page.feedPath ?? page.path}feed.xml`;
    feed.parentElement?.toggleAttribute('hidden', page.feedPath === undefined);
  }
}
