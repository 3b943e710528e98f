import type { FigureQualifier } from '../schemas/figure.ts';
import { figureQualifierLabels } from '../site/strings.ts';

/** `1100` → `1.100`, `3.7` → `3,7`: as Italian writes numbers, whatever the machine's locale. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** A value with its unit and how it is to be read: `circa 1.100 persone`, `80%`. */
export function formatValue(value: number, unit: string, qualifier?: FigureQualifier): string {
  const number = isPercentage(unit) ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;
  return qualifier === undefined ? number : `${figureQualifierLabels[qualifier]} ${number}`;
}

/** The same where the unit has just been said: `circa 1.100`; a percentage keeps its sign. */
export function formatBareValue(value: number, unit: string, qualifier?: FigureQualifier): string {
  return isPercentage(unit) ? formatValue(value, unit, qualifier) : formatValue(value, '', qualifier).trim();
}

/** Whether a number with this unit is written with `%`. */
export function isPercentage(unit: string): boolean {
  return unit === 'per cento';
}

/** The smallest and the largest of some numbers, when they are not all one. */
export function spanOf(numbers: readonly number[]): { least: number; most: number } | undefined {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least < most ? { least, most } : undefined;
}

/** `da 700 a 1.000 persone`, `da 80 a 90%`; without the unit where it has just been said. */
export function formatSpan({ least, most }: { least: number; most: number }, unit?: string): string {
  return `da ${formatNumber(least)} a ${unit === undefined ? formatNumber(most) : formatValue(most, unit)}`;
}
