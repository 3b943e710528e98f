import type { EngineResult } from './engine.ts';
import type { Stem } from './evaluate.ts';
import { findFewer, type FewerWords } from './fewer-words.ts';
import { termsOf, type Field, type Part, type Phrase, type Query } from './parse-query.ts';
import { candidateWords, mayFollow } from './phrases.ts';
import { bestFirst, scoreOf } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import { resolveField } from './resolve-field.ts';

/** A record that a query may find: its text has to hold the phrases yet. */
export interface Candidate {
  record: number;
  score: number;
  /** What the words were found by, those that must all be there first. */
  results: EngineResult[];
  /** What its text is asked by. */
  text: Pick<EngineResult, 'data'>;
  /** It holds all that is asked, and not only most of the words. */
  isExact: boolean;
}

/** What a part of a query gives: the records, with what found them. A phrase gives those that may hold it. */
export interface Operand {
  part: Part;
  found: ReadonlyMap<number, EngineResult | undefined>;
  /** What to mark in a text. */
  stems: Stem[];
}

/** What a query gives before any text is looked at. */
export interface Candidates {
  /** Those that hold everything first; best first. */
  candidates: Candidate[];
  /** What each record must be found by one of. */
  groups: Operand[][];
  excluded: Operand[];
  stems: Stem[];
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
    if (part.kind === 'word') return { part, ...(await index.find([part.word])) };
    if (part.kind === 'phrase') return { part, found: await findPhrase(index, part), stems: stemsOfPhrase(part) };
    const records = resolveField(await index.table(), part);
    if (!records) unresolved.push(part);
    return { part, found: new Map([...(records ?? [])].map((record) => [record, undefined])), stems: [] };
  };
  const groups = await inTurn(query.required.filter(isNoTerm), (parts) => inTurn(parts, operandOf));
  const excluded = await inTurn(query.excluded, operandOf);
  const words = termsOf(query).map(({ word }) => word);
  const together = words.length > 0 ? await index.find(words) : undefined;
  const base = together?.found ?? smallest(groups) ?? (await index.all());
  const stems = [...(together?.stems ?? []), ...groups.flat().flatMap((operand) => operand.stems)];

  const isLeftOut = (record: number): boolean =>
    excluded.some(({ part, found }) => part.kind !== 'phrase' && found.has(record));
  const isIn = (record: number, some: readonly Operand[][]): boolean =>
    some.every((operands) => operands.some(({ found }) => found.has(record))) && !isLeftOut(record);
  const exact = [...base]
    .filter(([record]) => isIn(record, groups))
    .map(([record, text]): Candidate => {
      const byWord = [...(together ? [text] : []), ...resultsIn(groups, record, 'word')];
      const score = scoreOf([...byWord, ...resultsIn(groups, record, 'phrase')]);
      return { record, score, results: byWord, text, isExact: true };
    })
    .sort(bestFirst);

  // Words may be missed; fields and phrases are always meant.
  const wordGroups = query.required.filter((parts) => parts.some(({ kind }) => kind === 'word'));
  const all = { groups, excluded, unresolved };
  if (exact.length >= enough || wordGroups.length < 3) return { ...all, candidates: exact, stems };
  const known = new Set(exact.map(({ record }) => record));
  const bound = groups.filter(isBinding);
  const some = await findFewer(index, wordGroups, (record) => !known.has(record) && isIn(record, bound));
  return { ...all, candidates: [...exact, ...some.candidates], stems: [...stems, ...some.stems], fewer: some.fewer };
}

/** Whether a record is found only by what holds one of these: no words, which may be missed. */
export function isBinding(operands: readonly Operand[]): boolean {
  return operands.every(({ part }) => part.kind !== 'word');
}

/** A word that stands by itself is looked for together with the others. */
function isNoTerm(parts: readonly Part[]): boolean {
  return parts.length > 1 || parts[0]?.kind !== 'word';
}

/** What the words or the phrases of some groups found a record by. */
function resultsIn(groups: readonly Operand[][], record: number, kind: 'word' | 'phrase'): EngineResult[] {
  return groups.flat().flatMap(({ part, found }) => (part.kind === kind ? (found.get(record) ?? []) : []));
}

/** Records of the group of words and phrases that has fewest: every other has to be among them. */
function smallest(groups: readonly Operand[][]): Map<number, EngineResult> | undefined {
  return groups
    .filter((operands) => operands.every(({ part }) => part.kind !== 'field'))
    .map((operands) => new Map(operands.flatMap(({ found }) => [...(found as Map<number, EngineResult>)])))
    .sort((a, b) => a.size - b.size)[0];
}

/** More texts than this cost more than the places of the words that are everywhere. */
const fewTexts = 16;

/** Records that may hold a phrase: their texts will tell. */
async function findPhrase(index: RecordIndex, { words }: Phrase): Promise<Map<number, EngineResult>> {
  const { found } = await index.find(candidateWords(words));
  const run = words.slice(0, 12);
  if (found.size <= fewTexts || run.length < 2) return found;
  const placesOf = await inTurn(run, async (word) => (await index.find([word])).found);
  return new Map([...found].filter(([record]) => mayFollow(placesOf.map((places) => places.get(record)?.words ?? []))));
}

function stemsOfPhrase({ words }: Phrase): Stem[] {
  return candidateWords(words).map((text) => ({ text, isWhole: true }));
}

/** One after the other: Pagefind's worker does one thing at a time anyway. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
