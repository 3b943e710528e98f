import { normalize } from './normalize.ts';
import type { Term } from './parse-query.ts';
import type { Question } from './question.ts';
import { namesIn, type RecordTable } from './record-table.ts';
import { resolveField } from './resolve-field.ts';

/**
 * Hits in the order in which they answer a question: first the records of its kind, and of these first what is said,
 * promised or published by somebody whom the question names; otherwise as they were.
 */
export function answersFirst<Hit extends { record: number }>(
  hits: readonly Hit[],
  { first }: Question,
  { terms, table }: { terms: readonly Term[]; table: RecordTable },
): Hit[] {
  const ofKind = resolveField(table, first) ?? new Set();
  const isNamed = namesIn(table).map((name) => {
    const words = normalize(name).split(' ');
    return terms.some(({ word }) => words.includes(word));
  });
  const rankOf = ({ record }: Hit): number => {
    if (!ofKind.has(record)) return 2;
    return (table.namesOf[record] ?? []).some((name) => isNamed[name]) ? 0 : 1;
  };
  return hits.toSorted((a, b) => rankOf(a) - rankOf(b));
}
