import type { Hit } from '../archive-search.ts';
import type { Group } from '../group-records.ts';
import { narrowingStrings } from '../narrowing-strings.ts';
import type { Grouping } from '../record-table.ts';
import { inFigures, labelOf } from '../strings.ts';
import { writeState, type SearchState } from './search-state.ts';

/** Results of a group that are shown. */
const firstOfGroup = 3;

/** Draws groups of results: what each is, how many it holds, the first of them, the way to all. */
export async function drawGroups(
  groups: readonly Group[],
  hits: readonly Hit[],
  { state, by, drawAll }: { state: SearchState; by: Grouping; drawAll: (hits: Hit[]) => Promise<DocumentFragment[]> },
): Promise<HTMLElement[]> {
  const hitOf = new Map(hits.map((hit) => [hit.record, hit]));
  return Promise.all(
    groups.map(async ({ id, label, records, filters }) => {
      const first = records.slice(0, firstOfGroup).flatMap((record) => hitOf.get(record) ?? []);
      const cards = await drawAll(first);
      const item = document.createElement('li');
      item.className = 'group';
      const heading = document.createElement('h3');
      const count = document.createElement('span');
      count.className = 'count';
      count.textContent = `(${inFigures(records.length)})`;
      heading.append(labelOf(by === 'month' ? 'days' : by, { id, label }), ' ', count);
      const list = document.createElement('ol');
      list.className = 'list';
      list.append(...cards.map(lowerHeadings));
      item.append(heading, list);
      if (records.length > firstOfGroup) item.append(drawWayToAll({ ...state, filters, grouping: undefined }, records));
      return item;
    }),
  );
}

function drawWayToAll(state: SearchState, { length }: readonly number[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeState(state);
  link.dataset['ricerca'] = '';
  link.textContent = narrowingStrings.allOfGroup(length);
  return link;
}

/** Below the name of a group, the title of a result is a heading of the next level. */
function lowerHeadings(card: DocumentFragment): DocumentFragment {
  const title = card.querySelector('h3');
  if (!title) return card;
  const lower = document.createElement('h4');
  for (const { name, value } of title.attributes) lower.setAttribute(name, value);
  lower.append(...title.childNodes);
  title.replaceWith(lower);
  return card;
}
