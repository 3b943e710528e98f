import type { Corpus } from '../corpus/corpus.ts';
import type { Statement } from '../corpus/entry.ts';
import { isBefore, mayCoincide } from '../lib/edtf.ts';
import { strings } from '../site/strings.ts';
import { oldestFirst } from './entries.ts';
import { occasionOf } from './occasions.ts';
import { getStatementView } from './statements.ts';
import type { StatementView } from './views.ts';

/** Statements that stand together on the page of another one, and how they stand to it. */
export interface StatementGroup {
  /** Its anchor on the page. */
  id: 'prima' | 'dopo' | 'stessa-data' | 'stessa-occasione';
  title: string;
  /** Oldest first. */
  statements: StatementView[];
  /** Whether each has to say who speaks: it is not plain from the page. */
  withSpeaker: boolean;
}

/**
 * A statement among the others of its speakers and of its occasion, in groups that have something in them. Before and
 * after it stands only what its date puts there: within a day, or a month, no source tells the order.
 */
export function getStatementContext(corpus: Corpus, statement: Statement): StatementGroup[] {
  const { speakers, event, saidOn } = statement.data;
  const others = corpus.statements.filter((other) => other !== statement).toSorted(oldestFirst);
  const isMine = ({ data }: Statement): boolean => data.speakers.some((id) => speakers.includes(id));
  const mine = others.filter(isMine);
  const coinciding = mine.filter(({ data }) => mayCoincide(data.saidOn, saidOn));
  const together = speakers.length > 1;
  const atEvent = event === undefined ? [] : others.filter((other) => other.data.event === event && !isMine(other));
  const isAtEvent = ({ data }: Statement): boolean => occasionOf(corpus, data, data.saidOn)?.isOnlyAbout === false;
  const groups = [
    {
      id: 'prima' as const,
      title: strings.saidBefore(speakers.length),
      entries: mine.filter(({ data }) => isBefore(data.saidOn, saidOn)).slice(-perSide),
      withSpeaker: together,
    },
    {
      id: 'dopo' as const,
      title: strings.saidAfter(speakers.length),
      entries: mine.filter(({ data }) => isBefore(saidOn, data.saidOn)).slice(0, perSide),
      withSpeaker: together,
    },
    {
      id: 'stessa-data' as const,
      title: coinciding.every(({ data }) => data.saidOn === saidOn) ? strings.saidOnSameDate : strings.saidInNoOrder,
      entries: coinciding.slice(0, atOnce),
      withSpeaker: together,
    },
    {
      id: 'stessa-occasione' as const,
      title: [statement, ...atEvent].every(isAtEvent) ? strings.saidByOthers : strings.saidByOthersAbout,
      entries: atEvent.slice(0, atOnce),
      withSpeaker: true,
    },
  ];
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ entries, ...group }) => ({ ...group, statements: entries.map(({ id }) => getStatementView(corpus, id)) }));
}

const perSide = 3;
const atOnce = 6;
