import type { Corpus } from '../corpus/corpus.ts';
import { isWithin, type Edtf } from '../lib/edtf.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { getEntry, titleOf } from './entries.ts';

/** Where words were said or promised, or what they are about. */
export interface Occasion {
  title: string;
  /** Of the event, when it is one of the timeline. */
  path?: string | undefined;
  /** Their day is another than that of the event, or not sure: they are about it, and nothing says that they were said at it. */
  isOnlyAbout: boolean;
}

/** The event that an entry hangs from, or the occasion in words. @param day of the entry */
export function occasionOf(
  corpus: Corpus,
  { event, occasion }: { event?: string | undefined; occasion?: string | undefined },
  day: Edtf | undefined,
): Occasion | undefined {
  if (event === undefined) return occasion === undefined ? undefined : { title: typeset(occasion), isOnlyAbout: false };
  const entry = getEntry(corpus, 'events', event);
  const { date } = entry.data;
  return {
    title: titleOf(corpus, entry),
    path: pathOf('events', event),
    isOnlyAbout: !isWithin(day, date),
  };
}
