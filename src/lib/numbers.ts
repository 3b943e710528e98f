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
  const number = unit === 'per cento' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;
  return qualifier === undefined ? number : `${figureQualifierLabels[qualifier]} ${number}`;
}
