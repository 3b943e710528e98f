import { parseQuery } from '../parse-query.ts';
import { fromQueryForm, toQueryForm, type QueryForm } from '../query-form.ts';

/** Shows in its fields what a query says. What is being typed is left alone. */
export function fillAdvanced(place: HTMLElement, text: string): void {
  const form = toQueryForm(parseQuery(text));
  for (const [name, field] of fieldsOf(place)) if (field !== document.activeElement) field.value = form[name];
}

/** The query that the fields ask for, together with what of the query before has no field. */
export function readAdvanced(place: HTMLElement, before: string): string {
  const form: QueryForm = { all: '', phrase: '', any: '', none: '' };
  for (const [name, field] of fieldsOf(place)) form[name] = field.value;
  return fromQueryForm(form, parseQuery(before));
}

function fieldsOf(place: HTMLElement): [keyof QueryForm, HTMLInputElement][] {
  return [...place.querySelectorAll<HTMLInputElement>('[data-campo]')].map((field) => [
    field.dataset['campo'] as keyof QueryForm,
    field,
  ]);
}
