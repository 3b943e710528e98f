import { findFewer, type FewerWords } from './fewer-words.ts';
import { giveWay } from './give-way.ts';
import type { Sought } from './hit-text.ts';
import type { Field, Part, Phrase, Query } from './parse-query.ts';
import { candidateWords, mayFollow } from './phrases.ts';
import { bestFirst } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import { resolveField } from './resolve-field.ts';

/** A record that a query may find: its text has to hold the phrases yet. */
export interface Candidate {
  record: number;
  score: number;
  /** It holds all that is asked, and not only most of the words. */
  isExact: boolean;
}

/** What a part of a query gives. */
export interface Operand {
  part: Part;
  /** How much it says of each record that it finds. A phrase finds those that may hold it. */
  found: ReadonlyMap<number, number>;
  /** Of records that are called by a word, how many words that name has. */
  called?: ReadonlyMap<number, number> | undefined;
  sought: Sought;
}

/** What a query gives before any text is looked at. */
export interface Candidates {
  /** Those that hold everything first; best first. */
  candidates: Candidate[];
  /** What each record must be found by one of. */
  groups: Operand[][];
  excluded: Operand[];
  /** What to mark in texts. */
  sought: Sought;
  /** Fields that name nothing of the archive. */
  unresolved: Field[];
  /** What those that do not hold everything do hold. */
  fewer?: FewerWords | undefined;
}

/** With fewer records than this that hold all the words, those that hold most of them follow. */
const enough = 10;

/** Sets of records: what the words, phrases and fields of a query give, combined. */
export async function findRecords(index: RecordIndex, query: Query): Promise<Candidates> {
  const unresolved: Field[] = [];
  const operandOf = async (part: Part): Promise<Operand> => {
    if (part.kind === 'word') {
      const { scores, called, stem } = await index.find(part.word);
      return { part, found: scores, called, sought: { stems: [stem], phrases: [] } };
    }
    if (part.kind === 'phrase') {
      return { part, found: await findPhrase(index, part), sought: { stems: [], phrases: [part.words] } };
    }
    const records = resolveField(await index.table(), part);
    if (!records) unresolved.push(part);
    return {
      part,
      found: new Map([...(records ?? [])].map((record) => [record, 0])),
      sought: { stems: [], phrases: [] },
    };
  };
  const groups = await Promise.all(
    query.required.map(async (parts) => lessenSynonyms(await Promise.all(parts.map(operandOf)))),
  );
  const excluded = await Promise.all(query.excluded.map(operandOf));
  const operands = groups.flat();
  const sought = {
    stems: operands.flatMap((operand) => operand.sought.stems),
    phrases: operands.flatMap((operand) => operand.sought.phrases),
  };

  const isLeftOut = (record: number): boolean =>
    excluded.some(({ part, found }) => part.kind !== 'phrase' && found.has(record));
  const isIn = (record: number, some: readonly Operand[][]): boolean =>
    some.every((operands) => operands.some(({ found }) => found.has(record))) && !isLeftOut(record);
  const exact: Candidate[] = [];
  for (const record of fewestRecords(index, groups)) {
    await giveWay();
    if (isIn(record, groups)) exact.push(toCandidate(record, groups, true));
  }
  exact.sort(bestFirst);

  // Words may be missed; fields and phrases are always meant.
  const wordGroups = groups.filter((operands) => !isBinding(operands));
  const found = { groups, excluded, sought, unresolved };
  if (exact.length >= enough || wordGroups.length < 2) return { ...found, candidates: exact };
  const known = new Set(exact.map(({ record }) => record));
  const bound = groups.filter(isBinding);
  const some = findFewer(wordGroups, (record) => !known.has(record) && isIn(record, bound));
  return { ...found, ...some, candidates: [...exact, ...some.candidates] };
}

/** Whether a record is found only by what holds one of these: no words, which may be missed. */
export function isBinding(operands: readonly Operand[]): boolean {
  return operands.every(({ part }) => part.kind !== 'word');
}

/** A record with how well it answers: of what may stand instead of each other, what says most of it. */
export function toCandidate(record: number, groups: readonly Operand[][], isExact: boolean): Candidate {
  const scores = groups.map((operands) => Math.max(0, ...operands.map(({ found }) => found.get(record) ?? 0)));
  const score = scores.reduce((sum, one) => sum + one, 0);
  return { record, score: isExact ? score * (1 + nameWeight * shareOfName(record, groups) ** 2) : score, isExact };
}

/** What is called by the words that were typed is what was meant, more than whatever speaks of it. */
const nameWeight = 2;

/** How much of what a record is called was asked for, from 0 to 1; 0 when other words were asked for as well. */
function shareOfName(record: number, groups: readonly Operand[][]): number {
  const words = groups.filter((operands) => !isBinding(operands));
  const lengths = words.map((operands) => Math.min(...operands.map(({ called }) => called?.get(record) ?? Infinity)));
  return words.length === 0 ? 0 : Math.min(1, words.length / Math.max(...lengths));
}

/** What stands for words that were typed says less than they do, however rare it is; unless nobody wrote them. */
function lessenSynonyms(operands: readonly Operand[]): Operand[] {
  const isSynonym = ({ part }: Operand): boolean => part.kind !== 'field' && part.isSynonym === true;
  const most = (some: readonly Operand[]): number =>
    some.flatMap(({ found }) => [...found.values()]).reduce((a, b) => Math.max(a, b), 0);
  const typed = most(operands.filter((operand) => !isSynonym(operand)));
  return operands.map((operand) => {
    if (!isSynonym(operand) || typed === 0) return operand;
    const share = synonymShare * Math.min(1, typed / most([operand]));
    const found = new Map([...operand.found].map(([record, score]) => [record, score * share]));
    return { ...operand, found, called: undefined };
  });
}

const synonymShare = 0.7;

/** The records of the group that has fewest: every other has to be among them. All, when nothing is asked for. */
function fewestRecords(index: RecordIndex, groups: readonly Operand[][]): number[] {
  const sets = groups.map((operands) => new Set(operands.flatMap(({ found }) => [...found.keys()])));
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return fewest ? [...fewest] : Array.from({ length: index.count }, (_, record) => record);
}

/** With more records than this that may hold a phrase, a word that is everywhere costs less than their texts. */
const mostTexts = 60;

/** Records that may hold a phrase: their texts will tell. */
async function findPhrase(index: RecordIndex, { words }: Phrase): Promise<Map<number, number>> {
  const asked = candidateWords(words);
  const found = await findInOrder(index, words, asked);
  const others = words.filter((word) => !asked.includes(word));
  if (found.size <= mostTexts || others.length === 0) return found;
  // A long word is rarer than a short one.
  const [longest = ''] = others.toSorted((a, b) => b.length - a.length);
  const together = await findInOrder(index, words, [...asked, longest]);
  return new Map([...found].filter(([record]) => together.has(record)));
}

/** Records in which words of a phrase may stand as they stand in it, with how much they say of each. */
async function findInOrder(
  index: RecordIndex,
  phrase: readonly string[],
  asked: readonly string[],
): Promise<Map<number, number>> {
  const run = phrase.map((word, at) => ({ word, at })).filter(({ word }) => asked.includes(word));
  const found = await Promise.all(run.map(async ({ word, at }) => ({ at, ...(await index.find(word)) })));
  const [fewest] = found.toSorted((a, b) => a.scores.size - b.scores.size);
  const holders = [...(fewest?.scores.keys() ?? [])].filter((record) =>
    found.every(({ scores }) => scores.has(record)),
  );
  // A word by itself stands in order anywhere.
  const placed =
    run.length > 1 && holders.length > 0
      ? await Promise.all(found.map(async ({ at, stem }) => ({ at, places: await index.places(stem) })))
      : [];
  const inOrder = holders.filter(
    (record) =>
      placed.length === 0 || mayFollow(placed.map(({ at, places }) => ({ at, places: places.get(record) ?? [] }))),
  );
  // Words that stand together say twice as much as the same words apart: see `nearness`.
  const scoreOf = (record: number): number =>
    found.reduce((sum, { scores }) => sum + (scores.get(record) ?? 0), 0) * (run.length > 1 ? 2 : 1);
  return new Map(inOrder.map((record) => [record, scoreOf(record)]));
}
