import { parseEdtf, type Edtf } from '../lib/edtf.ts';
import type { Day } from '../lib/days.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { quoted } from '../site/strings.ts';
import { compare } from './entries.ts';
import type { LinkView, StatementView } from './views.ts';

/** What one subject said on one topic. */
export interface PositionView {
  topic: LinkView;
  statements: StatementView[];
  /** Its words day by day, when it spoke on two days at least that are known for sure: what came before, what after. */
  moments: { day: Day; statements: StatementView[] }[];
  /** Where there are moments, what was said on a day that is not known for sure: it has no place in their order. */
  loose: StatementView[];
}

/** Statements of one subject, oldest first, by topic: those that can be compared first, then most spoken of first. */
export function toPositions(statements: readonly StatementView[]): PositionView[] {
  const byTopic = new Map<string, { topic: LinkView; statements: StatementView[] }>();
  for (const statement of statements) {
    for (const topic of statement.topics) {
      const position = byTopic.get(topic.path) ?? { topic, statements: [] };
      position.statements.push(statement);
      byTopic.set(topic.path, position);
    }
  }
  return [...byTopic.values()]
    .map((position) => ({ ...position, ...toMoments(position.statements) }))
    .sort(
      (a, b) =>
        b.moments.length - a.moments.length ||
        b.statements.length - a.statements.length ||
        compare(a.topic.title, b.topic.title),
    );
}

/** The statements of one subject as its page tells them: the words of each stand in one place only. */
export interface ToldOnce {
  /** Topics on which days are put side by side, with the statements whose words stand under an earlier one. */
  compared: { position: PositionView; toldAbove: string[] }[];
  /** All the other topics. */
  listed: PositionView[];
  /** Statements whose words stand under none of the topics compared. */
  others: StatementView[];
}

/** The way to a statement of which the page tells the words elsewhere. */
export interface DayLinkView {
  id: string;
  saidOn: Edtf | undefined;
  title: string;
  /** Its first words, where others have the same day. */
  words?: string | undefined;
}

/** A way to each statement on a topic: by its day, and by its words too where its day is not its own. */
export function toDayLinks(statements: readonly StatementView[]): DayLinkView[] {
  const ofDay = Map.groupBy(statements, ({ saidOn }) => saidOn);
  return statements.map(({ id, saidOn, title, fragment, plainText }) => {
    const isAlone = ofDay.get(saidOn)?.length === 1;
    return { id, saidOn, title, words: isAlone ? undefined : fragment ? quoted(fragment) : wordsWithin(plainText, 50) };
  });
}

/** Topics are compared in their order, as long as each has two statements at least that were not told before. */
export function tellOnce(positions: readonly PositionView[], statements: readonly StatementView[]): ToldOnce {
  const told = new Set<string>();
  const compared: ToldOnce['compared'] = [];
  const listed: PositionView[] = [];
  for (const position of positions) {
    const ids = position.statements.map(({ id }) => id);
    if (position.moments.length === 0 || ids.filter((id) => !told.has(id)).length < 2) {
      listed.push(position);
    } else {
      compared.push({ position, toldAbove: ids.filter((id) => told.has(id)) });
      for (const id of ids) told.add(id);
    }
  }
  return { compared, listed, others: statements.filter(({ id }) => !told.has(id)) };
}

function toMoments(statements: readonly StatementView[]): Pick<PositionView, 'moments' | 'loose'> {
  const byDay = Map.groupBy(statements, ({ saidOn }) => certainDay(saidOn));
  const loose = byDay.get(undefined) ?? [];
  const moments = [...byDay].flatMap(([day, said]) => (day === undefined ? [] : { day, statements: said }));
  return moments.length < 2 ? { moments: [], loose: [] } : { moments, loose };
}

function certainDay(date: Edtf | undefined): Day | undefined {
  const read = date === undefined ? undefined : parseEdtf(date);
  const isCertain = read?.precision === 'day' && !read.approximate && !read.uncertain;
  return isCertain ? read.earliest : undefined;
}
