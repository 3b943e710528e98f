import { keepDaysWhole } from '../../lib/days.ts';
import { narrowingStrings } from '../narrowing-strings.ts';
import { parseQuery, writeQuery, type Part } from '../parse-query.ts';
import type { RecordTable } from '../record-table.ts';
import { describeFilters } from './describe-filters.ts';
import type { SearchState } from './search-state.ts';

/** Something that narrows a search, and the search without it. */
export interface RemovablePart {
  words: string;
  without: SearchState;
}

/** What narrows a search besides its plain words: phrases, alternatives, exclusions, fields, filters, days. */
export function removableParts(state: SearchState, table?: Pick<RecordTable, 'facets'>): RemovablePart[] {
  const query = parseQuery(state.text);
  const { required, excluded } = query;
  const inText = [
    ...required
      .filter((parts) => parts.length > 1 || parts[0]?.kind !== 'word')
      .map((parts) => ({
        words: parts.map(sayPart).join(narrowingStrings.either),
        text: writeQuery({ required: required.filter((other) => other !== parts), excluded }),
      })),
    ...excluded.map((part) => ({
      words: narrowingStrings.without(sayPart(part)),
      text: writeQuery({ required, excluded: excluded.filter((other) => other !== part) }),
    })),
  ];
  return [
    ...inText.map(({ words, text }) => ({ words, without: { ...state, text } })),
    ...describeFilters(table, state.filters).map(({ key, words }) => {
      const { [key]: _gone, ...filters } = state.filters;
      return { words, without: { ...state, filters } };
    }),
  ];
}

/** The search with its plain words alone. */
export function withoutParts(state: SearchState): SearchState {
  const { required } = parseQuery(state.text);
  const plain = required.filter((parts) => parts.length === 1 && parts[0]?.kind === 'word');
  return { ...state, text: writeQuery({ required: plain, excluded: [] }), filters: {} };
}

/** Shows a button for each part, and one for all when they are several. The keyboard stays where it was among them. */
export function showParts(
  list: HTMLElement,
  { state, table, go }: { state: SearchState; table?: RecordTable | undefined; go: (next: SearchState) => void },
): void {
  const parts = removableParts(state, table);
  const focused = [...list.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  const { removeAll, remove } = narrowingStrings;
  const buttons = parts.map(({ words, without }) => draw(words, remove(words), () => go(without)));
  if (parts.length > 1) {
    const all = draw(removeAll, removeAll, () => go(withoutParts(state)));
    all.className = 'all';
    buttons.push(all);
  }
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  list.hidden = buttons.length === 0;
  if (focused >= 0) buttons[Math.min(focused, parts.length - 1)]?.focus();
}

function draw(words: string, name: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = keepDaysWhole(words);
  button.setAttribute('aria-label', name);
  button.addEventListener('click', onClick);
  return button;
}

function sayPart(part: Part): string {
  return part.kind === 'word' ? `«${part.typed}»` : writeQuery({ required: [[part]], excluded: [] });
}
