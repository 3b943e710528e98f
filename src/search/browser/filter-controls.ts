import { countFacet, facetNames, passes, type FacetCount, type Filters, type RecordTable } from '../record-table.ts';
import { inFigures, searchStrings } from '../strings.ts';
import { facetKeys } from './search-state.ts';

/** Shows in the form what some records can be narrowed by, with how many each choice gives. */
export function showFilters(
  form: HTMLFormElement,
  table: RecordTable,
  records: readonly number[],
  filters: Filters,
): void {
  for (const name of facetNames) {
    const counts = countFacet(table, records, filters, name);
    const all = records.filter((record) => passes(table, record, filters, name)).length;
    const control = form.querySelector(`[data-filtro="${facetKeys[name]}"]`);
    if (control instanceof HTMLSelectElement) showChoices(control, counts, all, filters[name]);
    else if (control instanceof HTMLFieldSetElement) showPills(control, counts, all, filters[name]);
  }
}

/** A list that opens: fine for many values. It goes away when there is nothing to choose. */
function showChoices(select: HTMLSelectElement, counts: FacetCount[], all: number, chosen: string | undefined): void {
  const option = (id: string, label: string, count: number): HTMLOptionElement =>
    new Option(`${label} (${inFigures(count)})`, id, false, id === (chosen ?? ''));
  select.replaceChildren(
    option('', searchStrings.any, all),
    ...counts.map(({ id, label, count }) => option(id, label, count)),
  );
  select.closest('label')?.toggleAttribute('hidden', counts.length === 0);
}

/** Choices in view, for the few kinds of record. Those that stay keep the focus. */
function showPills(fieldset: HTMLFieldSetElement, counts: FacetCount[], all: number, chosen: string | undefined): void {
  const template = fieldset.querySelector('template');
  if (!template) return;
  const existing = new Map(
    [...fieldset.querySelectorAll('input')].map((input) => [input.value, input.closest('label')]),
  );
  const wanted = [{ id: '', label: searchStrings.anyKind, count: all }, ...counts];

  for (const [id, label] of existing) if (!wanted.some((value) => value.id === id)) label?.remove();
  let before: Element = template;
  for (const { id, label, count } of wanted) {
    const pill = existing.get(id) ?? (template.content.cloneNode(true) as DocumentFragment).querySelector('label');
    const input = pill?.querySelector('input');
    if (!pill || !input) return;
    input.value = id;
    input.checked = id === (chosen ?? '');
    pill.querySelector('[data-parte="nome"]')?.replaceChildren(label);
    pill.querySelector('[data-parte="numero"]')?.replaceChildren(inFigures(count));
    if (before.nextElementSibling !== pill) before.after(pill);
    before = pill;
  }
  fieldset.toggleAttribute('hidden', counts.length === 0);
}
