import { findFewer, type FewerWords } from './fewer-words.ts';
import type { Stem, WordMatch } from './find-word.ts';
import type { Field, Part, Phrase, Query } from './parse-query.ts';
import { candidateWords, mayFollow } from './phrases.ts';
import { bestFirst, scoreTogether } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import { resolveField } from './resolve-field.ts';

/** A record that a query may find: its text has to hold the phrases yet. */
export interface Candidate {
  record: number;
  score: number;
  /** Where the words stand that it was found by, counted in words of its text. */
  places: number[];
  /** It holds all that is asked, and not only most of the words. */
  isExact: boolean;
}

/** What a part of a query gives: the records, with what found them. A phrase gives those that may hold it. */
export interface Operand {
  part: Part;
  found: ReadonlyMap<number, WordMatch>;
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
    if (part.kind === 'word') {
      const { found, stem } = await index.find(part.word);
      return { part, found, stems: [stem] };
    }
    if (part.kind === 'phrase') return { part, found: await findPhrase(index, part), stems: stemsOfPhrase(part) };
    const records = resolveField(await index.table(), part);
    if (!records) unresolved.push(part);
    return { part, found: new Map([...(records ?? [])].map((record) => [record, ofField])), stems: [] };
  };
  const groups = await Promise.all(query.required.map((parts) => Promise.all(parts.map(operandOf))));
  const excluded = await Promise.all(query.excluded.map(operandOf));
  const stems = groups.flat().flatMap((operand) => operand.stems);

  const isLeftOut = (record: number): boolean =>
    excluded.some(({ part, found }) => part.kind !== 'phrase' && found.has(record));
  const isIn = (record: number, some: readonly Operand[][]): boolean =>
    some.every((operands) => operands.some(({ found }) => found.has(record))) && !isLeftOut(record);
  const exact = fewestRecords(index, groups)
    .filter((record) => isIn(record, groups))
    .map((record) => toCandidate(record, groups, true))
    .sort(bestFirst);

  // Words may be missed; fields and phrases are always meant.
  const wordGroups = groups.filter((operands) => !isBinding(operands));
  const found = { groups, excluded, stems, unresolved };
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

/** A record with what the operands found it by. */
export function toCandidate(record: number, groups: readonly Operand[][], isExact: boolean): Candidate {
  const matches = groups.map((operands) =>
    operands.flatMap(({ part, found }) => {
      const match = found.get(record);
      return match ? [{ part, match }] : [];
    }),
  );
  return {
    record,
    score: scoreTogether(matches.map((group) => group.map(({ match }) => match))),
    // The places of a phrase are told by the text.
    places: matches.flat().flatMap(({ part, match }) => (part.kind === 'word' ? match.places : [])),
    isExact,
  };
}

const ofField: WordMatch = { score: 0, places: [] };

/** The records of the group that has fewest: every other has to be among them. All, when nothing is asked for. */
function fewestRecords(index: RecordIndex, groups: readonly Operand[][]): number[] {
  const sets = groups.map((operands) => new Set(operands.flatMap(({ found }) => [...found.keys()])));
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return fewest ? [...fewest] : Array.from({ length: index.count }, (_, record) => record);
}

/** Records that may hold a phrase: their texts will tell. */
async function findPhrase(index: RecordIndex, { words }: Phrase): Promise<Map<number, WordMatch>> {
  const asked = new Set(candidateWords(words));
  const run = words.map((word, at) => ({ word, at })).filter(({ word }) => asked.has(word));
  const placed = await Promise.all(run.map(async ({ word, at }) => ({ at, found: (await index.find(word)).found })));
  const [fewest = new Map<number, WordMatch>()] = placed.map(({ found }) => found).sort((a, b) => a.size - b.size);
  const holders = new Map<number, WordMatch>();
  for (const record of fewest.keys()) {
    const matches = placed.map(({ at, found }) => ({ at, match: found.get(record) ?? ofField }));
    if (!mayFollow(matches.map(({ at, match }) => ({ at, places: match.places })))) continue;
    holders.set(record, {
      score: scoreTogether(matches.map(({ match }) => [match])),
      places: matches.flatMap(({ match }) => match.places),
    });
  }
  return holders;
}

function stemsOfPhrase({ words }: Phrase): Stem[] {
  return candidateWords(words).map((text) => ({ text, isWhole: true }));
}
