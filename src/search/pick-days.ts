import { readDays, type DaySpan } from './day-span.ts';
import type { Filters } from './record-table.ts';

/**
 * The days that are chosen after a month or a year has been picked: its own; from the one that was chosen alone (or
 * from whatever was chosen, when extending) to it; none, when it was chosen alone itself.
 */
export function pickDays(
  chosen: Pick<Filters, 'from' | 'to'>,
  picked: DaySpan,
  isExtending: boolean,
): Pick<Filters, 'from' | 'to'> {
  const { from, to } = chosen;
  if (from === undefined || to === undefined) return picked;
  if (from === picked.from && to === picked.to) return isExtending ? picked : {};
  if (!isExtending && !isWhole({ from, to })) return picked;
  return { from: from < picked.from ? from : picked.from, to: to > picked.to ? to : picked.to };
}

/** Whether the days are one month or one year. */
function isWhole({ from, to }: DaySpan): boolean {
  return [from.slice(0, 7), from.slice(0, 4)].some((part) => {
    const span = readDays(part);
    return span?.from === from && span.to === to;
  });
}
