import type { Day } from '../lib/days.ts';

/**
 * A day as feeds want it, with an hour, which days have not. With midnight in UTC a reader in Italy sees the same day,
 * and never an hour that is still to come.
 */
export function timestampOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
