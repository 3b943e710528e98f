import type { Day } from '../lib/days.ts';
import { typeset } from '../markdown/typography.ts';
import type { Change } from '../schemas/common.ts';
import type { ChangeView } from './views.ts';

/** Changes that readers should know about, oldest first. */
export function getChanges({ data }: { data: { changes: Change[] } }): ChangeView[] {
  return data.changes.flatMap(({ changedOn, type, note, passage }) =>
    type === 'minor' || note === undefined ? [] : [{ changedOn, type, note: typeset(note), passage }],
  );
}

/** Day on which the text of an entry last changed in any way, or came out. */
export function lastDayOf({ data }: { data: { publishedOn: Day; changes: Change[] } }): Day {
  return data.changes.at(-1)?.changedOn ?? data.publishedOn;
}
