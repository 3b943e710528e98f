import type { Problem } from '../intake/problem.ts';
import type { CheckedEntry, Whole } from './whole.ts';

/** Figures that are drawn on one scale are counted in the same unit, and there are at least two of them. */
export function unevenComparisons({ figures }: Whole): Problem[] {
  const comparisons = new Map<string, CheckedEntry<'figures'>[]>();
  for (const figure of figures) {
    const { comparison } = figure.data;
    if (comparison !== undefined) comparisons.set(comparison, [...(comparisons.get(comparison) ?? []), figure]);
  }
  return [...comparisons.values()].flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    if (others.length === 0) {
      return [
        {
          file: first.file,
          line: first.lineOf(['comparison']),
          message: `nessun’altra cifra ha il confronto «${first.data.comparison ?? ''}»: il disegno non si fa`,
          remedy: 'correggi il nome del confronto, oppure togli `comparison`',
          severity: 'advice',
        },
      ];
    }
    return others
      .filter(({ data }) => data.unit !== first.data.unit)
      .map(({ file, data, lineOf }) => ({
        file,
        line: lineOf(['unit']),
        message: `conta in «${data.unit}», ma nello stesso confronto ${first.file} conta in «${first.data.unit}»`,
        remedy: 'scrivi la stessa unità, oppure dai alla cifra un altro confronto',
        severity: 'error',
      }));
  });
}
