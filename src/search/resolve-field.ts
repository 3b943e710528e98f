import { readDays } from './day-span.ts';
import { normalize } from './normalize.ts';
import type { Field } from './parse-query.ts';
import { isDayField, type FieldName } from './query-fields.ts';
import { daysOf, isWithin } from './record-days.ts';
import { namesIn, type FacetName, type RecordTable } from './record-table.ts';

/** Which records are of what a field says. Nothing when the archive has no such person, place, … */
export function resolveField(table: RecordTable, { name, value }: Field): Set<number> | undefined {
  const records = table.dayOf.map((_, record) => record);
  if (isDayField(name)) {
    const span = readDays(value);
    return new Set(
      records.filter((record) => {
        return (
          span !== undefined && isWithin(daysOf(table, record), name === 'dal' ? { from: span.from } : { to: span.to })
        );
      }),
    );
  }

  const columns = facetsOf[name].map((facet) => ({
    labels: table.facets[facet].values.map(([id, label], at) => [
      label,
      id,
      ...(facet === 'kind' ? [table.kindNames[at] ?? ''] : []),
    ]),
    of: table.facets[facet].of,
  }));
  // Who publishes something may be no person or organisation of the archive.
  if (name === 'chi') columns.push({ labels: namesIn(table).map((label) => [label]), of: table.namesOf });

  const wanted = normalize(value).split(' ');
  for (const fits of fittings) {
    const found = new Set<number>();
    let isKnown = false;
    for (const { labels, of } of columns) {
      const chosen = labels.map((names) => names.some((label) => fits(normalize(label).split(' '), wanted)));
      isKnown ||= chosen.includes(true);
      for (const record of records) if ((of[record] ?? []).some((at) => chosen[at])) found.add(record);
    }
    if (isKnown) return found;
  }
  return undefined;
}

const facetsOf: Record<Exclude<FieldName, 'dal' | 'al'>, FacetName[]> = {
  chi: ['person', 'organisation'],
  ente: ['organisation'],
  luogo: ['place'],
  tema: ['topic'],
  tipo: ['kind'],
};

/** How a label may answer a value, the surest way first: the whole label, some of its words, their beginnings. */
const fittings: ((label: readonly string[], wanted: readonly string[]) => boolean)[] = [
  (label, wanted) => label.join(' ') === wanted.join(' '),
  (label, wanted) => wanted.every((word) => label.includes(word)),
  (label, wanted) => wanted.every((word) => label.some((other) => other.startsWith(word))),
];
