import { isDay } from '../../lib/days.ts';
import type { Choices } from '../count-choices.ts';
import type { FacetCounts } from '../narrow.ts';
import { narrowingStrings } from '../narrowing-strings.ts';
import { facetNames, type FacetName, type Filters } from '../record-table.ts';
import { inFigures, labelOf } from '../strings.ts';
import { showMonths } from './month-histogram.ts';
import type { PageParts } from './page-parts.ts';
import { facetKeys, fromKey, toKey, type SearchState } from './search-state.ts';

/** What records can be narrowed by, what narrows them now, and what to do when that is to change. */
export interface Narrowed {
  choices: Choices;
  state: SearchState;
  choose: (next: SearchState) => void;
}

/** Shows what some records can be narrowed by, with how many each choice gives. */
export function showFilters({ filters: place, months, sheet, openSheet }: PageParts, shown: Narrowed): void {
  const { choices, state, choose } = shown;
  const { facets, years, undated, archive, results } = choices;
  const { filters } = state;
  for (const name of facetNames) {
    const control = place.querySelector(`[data-filtro="${facetKeys[name]}"]`);
    if (control instanceof HTMLSelectElement) showChoices(control, name, facets[name], filters[name]);
    else if (control instanceof HTMLFieldSetElement) showPills(control, name, facets[name], filters[name]);
  }

  for (const [key, day] of [
    [fromKey, filters.from],
    [toKey, filters.to],
  ] as const) {
    const input = place.querySelector<HTMLInputElement>(`input[name="${key}"]`);
    if (!input || !archive) continue;
    [input.min, input.max] = [archive.from, archive.to];
    // What is being typed is left alone.
    if (input !== document.activeElement) input.value = day !== undefined && isDay(day) ? day : '';
  }
  showMonths(months, {
    years,
    undated,
    chosen: filters,
    pick: (days) => choose({ ...state, filters: { ...withoutDays(filters), ...days } }),
  });

  const chosen = Object.keys(filters).length;
  openSheet.textContent = chosen === 0 ? narrowingStrings.open : narrowingStrings.openWith(chosen);
  sheet
    .querySelector('.see')
    ?.replaceChildren(results === 0 ? narrowingStrings.seeNone : narrowingStrings.see(results));
  place.hidden = false;
}

function withoutDays({ from: _from, to: _to, ...filters }: Filters): Filters {
  return filters;
}

/** A list that opens: fine for many values. It goes away when there is nothing to choose. */
function showChoices(
  select: HTMLSelectElement,
  name: FacetName,
  { all, values }: FacetCounts,
  chosen: string | undefined,
): void {
  const option = (id: string, label: string, count: number): HTMLOptionElement =>
    new Option(`${label} (${inFigures(count)})`, id, false, id === (chosen ?? ''));
  select.replaceChildren(
    option('', narrowingStrings.any, all),
    ...values.map((value) => option(value.id, labelOf(name, value), value.count)),
  );
  select.closest('label')?.toggleAttribute('hidden', values.length === 0);
}

/** Choices in view, for the few kinds of record. Those that stay keep the focus. */
function showPills(
  fieldset: HTMLFieldSetElement,
  name: FacetName,
  { all, values }: FacetCounts,
  chosen: string | undefined,
): void {
  const template = fieldset.querySelector('template');
  if (!template) return;
  const existing = new Map(
    [...fieldset.querySelectorAll('input')].map((input) => [input.value, input.closest('label')]),
  );
  const wanted = [{ id: '', label: narrowingStrings.anyKind, count: all }, ...values];

  for (const [id, label] of existing) if (!wanted.some((value) => value.id === id)) label?.remove();
  let before: Element = template;
  for (const value of wanted) {
    const { id, count } = value;
    const pill = existing.get(id) ?? (template.content.cloneNode(true) as DocumentFragment).querySelector('label');
    const input = pill?.querySelector('input');
    if (!pill || !input) return;
    input.value = id;
    input.checked = id === (chosen ?? '');
    pill.querySelector('[data-parte="nome"]')?.replaceChildren(labelOf(name, value));
    pill.querySelector('[data-parte="numero"]')?.replaceChildren(inFigures(count));
    if (before.nextElementSibling !== pill) before.after(pill);
    before = pill;
  }
  fieldset.toggleAttribute('hidden', values.length === 0);
}
