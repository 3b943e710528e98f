import type { Engine, EngineResult, Fragment } from './engine.ts';
import { findMatches } from './evaluate.ts';
import { asksForText, termsOf, type Field, type Part, type Phrase, type Query, type Term } from './parse-query.ts';
import { candidateWords, holdsPhrase, mayFollow } from './phrases.ts';
import type { RecordTable } from './record-table.ts';
import { resolveField } from './resolve-field.ts';

/** A record that was found. */
export interface Hit {
  record: number;
  /** What Pagefind found it by, the words that must all be there first. */
  results: EngineResult[];
  /** Phrases that its text holds. */
  phrases: string[][];
}

/** What a query finds, whatever the filters. */
export interface Findings {
  /** Best first. */
  hits: Hit[];
  /** Stems of the words, and words of the phrases, for marking them. */
  stems: string[];
  /** Fields that name nothing of the archive. */
  unresolved: Field[];
  /** Says that no record holds all the words, and what those that were found do hold. */
  fewer?: FewerWords | undefined;
  /** Records whose text there was no time to check for the phrases: they are not among the hits. */
  unchecked: number;
}

export interface FewerWords {
  /** How many of the words each record holds. */
  held: number;
  asked: number;
  /** Which they are, when every record holds the same. */
  words?: Term[] | undefined;
  /** Words that no record holds. */
  unknown: Term[];
}

/** An index with its records by number. */
export interface RecordIndex {
  engine: Engine;
  table: RecordTable;
  /** Every record, by number. */
  all: readonly EngineResult[];
  recordOf: ReadonlyMap<string, number>;
}

/** What a part of a query gives: the records, with what found them. A phrase gives those that may hold it. */
interface Operand {
  part: Part;
  found: ReadonlyMap<number, EngineResult | undefined>;
}

/** Texts that are loaded together. */
const batch = 24;

/** Sets of record numbers: what the words, phrases and fields of a query give, combined. */
export async function findRecords(index: RecordIndex, query: Query, until = Infinity): Promise<Findings> {
  const stems = new Set<string>();
  const unresolved: Field[] = [];
  const operandOf = async (part: Part): Promise<Operand> => {
    if (part.kind === 'field') {
      const records = resolveField(index.table, part);
      if (!records) unresolved.push(part);
      return { part, found: new Map([...(records ?? [])].map((record) => [record, undefined])) };
    }
    if (part.kind === 'phrase') return { part, found: await findCandidates(index, part) };
    return { part, found: (await findWords(index, [part.word])).found };
  };

  const terms = termsOf(query);
  const isTerm = (parts: Part[]): boolean => parts.length === 1 && parts[0]?.kind === 'word';
  const groups: Operand[][] = [];
  for (const parts of query.required.filter((group) => !isTerm(group))) {
    const operands: Operand[] = [];
    for (const part of parts) operands.push(await operandOf(part));
    groups.push(operands);
  }
  const excluded: Operand[] = [];
  for (const part of query.excluded) excluded.push(await operandOf(part));

  const words = await findWords(
    index,
    terms.map(({ word }) => word),
  );
  for (const stem of words.stems) stems.add(stem);
  const may = (record: number): boolean =>
    groups.every((operands) => operands.some(({ found }) => found.has(record))) &&
    !excluded.some(({ part, found }) => part.kind !== 'phrase' && found.has(record));

  let fewer: FewerWords | undefined;
  let candidates: Map<number, EngineResult[]>;
  if (terms.length >= 3 && words.found.size === 0) {
    const some = await findFewer(index, terms, may);
    fewer = some?.fewer;
    candidates = some?.found ?? new Map();
    for (const stem of some?.stems ?? []) stems.add(stem);
  } else {
    candidates = new Map(
      [...words.found].filter(([record]) => may(record)).map(([record, result]) => [record, [result]]),
    );
  }

  for (const part of query.required.flat()) {
    if (part.kind === 'phrase') for (const word of candidateWords(part.words)) stems.add(word);
  }
  for (const operands of groups) {
    for (const { part } of operands) {
      if (part.kind === 'word') for (const stem of (await findWords(index, [part.word])).stems) stems.add(stem);
    }
  }

  const asked = asksForText(query);
  const hits = [...candidates].map(([record, results]): Hit & { score: number } => {
    const more = groups.flatMap((operands) =>
      operands.flatMap(({ part, found }) => {
        const result = found.get(record);
        return result && part.kind !== 'field' ? [{ result, part }] : [];
      }),
    );
    const score = asked
      ? [...results, ...more.map(({ result }) => result)].reduce((sum, result) => sum + result.score, 0)
      : 0;
    const worded = more.filter(({ part }) => part.kind === 'word').map(({ result }) => result);
    return { record, results: [...results, ...worded], phrases: [], score };
  });
  hits.sort((a, b) => b.score - a.score);

  const checked = await checkPhrases(index, hits, groups, excluded, until);
  return { ...checked, stems: [...stems], unresolved, fewer };
}

/** Records that hold all the words; all records when there are none. */
async function findWords(
  { engine, all, recordOf }: RecordIndex,
  words: readonly string[],
): Promise<{ found: Map<number, EngineResult>; stems: string[] }> {
  if (words.length === 0) return { found: new Map(all.map((result, record) => [record, result])), stems: [] };
  const { results, stems } = await findMatches(engine, words);
  const found = new Map<number, EngineResult>();
  for (const result of results) {
    const record = recordOf.get(result.id);
    if (record !== undefined) found.set(record, result);
  }
  return { found, stems };
}

/** More texts than this cost more than the places of the words that are everywhere. */
const fewTexts = 16;

/** Records that may hold a phrase: their texts will tell. */
async function findCandidates(index: RecordIndex, { words }: Phrase): Promise<Map<number, EngineResult>> {
  const { found } = await findWords(index, candidateWords(words));
  const run = words.slice(0, 12);
  if (found.size <= fewTexts || run.length < 2) return found;
  const placesOf: Map<number, EngineResult>[] = [];
  for (const word of run) placesOf.push((await findWords(index, [word])).found);
  return new Map([...found].filter(([record]) => mayFollow(placesOf.map((places) => places.get(record)?.words ?? []))));
}

/** Records that hold most of the words, two at least, where none holds them all. */
async function findFewer(
  index: RecordIndex,
  terms: readonly Term[],
  may: (record: number) => boolean,
): Promise<{ found: Map<number, EngineResult[]>; stems: string[]; fewer: FewerWords } | undefined> {
  const holders = new Map<number, { held: number[]; results: EngineResult[] }>();
  const unknown: Term[] = [];
  const stems: string[] = [];
  for (const [at, term] of terms.entries()) {
    const matches = await findWords(index, [term.word]);
    stems.push(...matches.stems);
    if (matches.found.size === 0) unknown.push(term);
    for (const [record, result] of matches.found) {
      if (!may(record)) continue;
      const holder = holders.get(record) ?? { held: [], results: [] };
      holder.held.push(at);
      holder.results.push(result);
      holders.set(record, holder);
    }
  }
  const most = Math.max(0, ...[...holders.values()].map(({ held }) => held.length));
  if (most < 2) return undefined;
  const best = [...holders].filter(([, { held }]) => held.length === most);
  const sets = new Set(best.map(([, { held }]) => held.join()));
  const same = best[0]?.[1].held ?? [];
  return {
    found: new Map(best.map(([record, { results }]) => [record, results])),
    stems,
    fewer: {
      held: most,
      asked: terms.length,
      words: sets.size === 1 ? terms.filter((_, at) => same.includes(at)) : undefined,
      unknown,
    },
  };
}

/** Keeps the hits whose text holds the phrases that it must hold and none that it must not. */
async function checkPhrases(
  { engine, all }: RecordIndex,
  hits: readonly Hit[],
  groups: readonly Operand[][],
  excluded: readonly Operand[],
  until: number,
): Promise<{ hits: Hit[]; unchecked: number }> {
  const toCheck = (record: number): boolean =>
    groups.some((operands) => operands.some(({ part, found }) => part.kind === 'phrase' && found.has(record))) ||
    excluded.some(({ part, found }) => part.kind === 'phrase' && found.has(record));
  const phrasesIn = (operands: readonly Operand[], record: number, fragment: Fragment): Phrase[] =>
    operands.flatMap(({ part, found }) =>
      part.kind === 'phrase' && found.has(record) && holdsPhrase(fragment, part.words) ? [part] : [],
    );

  const kept: Hit[] = [];
  let unchecked = 0;
  for (let from = 0; from < hits.length; from += batch) {
    const some = hits.slice(from, from + batch);
    const isLate = performance.now() > until;
    const settled = await Promise.all(
      some.map(async (hit): Promise<Hit | undefined> => {
        const { record } = hit;
        if (!toCheck(record)) return hit;
        const result = all[record];
        if (isLate || !result) {
          unchecked += 1;
          return undefined;
        }
        const fragment = await engine.fragment(result);
        if (phrasesIn(excluded, record, fragment).length > 0) return undefined;
        const held = groups.map((operands) => phrasesIn(operands, record, fragment));
        const isRight = groups.every(
          (operands, at) =>
            (held[at] ?? []).length > 0 ||
            operands.some(({ part, found }) => part.kind !== 'phrase' && found.has(record)),
        );
        return isRight ? { ...hit, phrases: held.flat().map(({ words }) => words) } : undefined;
      }),
    );
    kept.push(...settled.filter((hit) => hit !== undefined));
  }
  return { hits: kept, unchecked };
}
