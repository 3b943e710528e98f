import { isNumber, tokenize } from './normalize.ts';
import type { Part, Query, Term } from './parse-query.ts';
import { isStopWord } from './stop-words.ts';

/** Expressions that mean the same, and what some expressions look for besides. */
export interface Synonyms {
  groups: readonly (readonly string[])[];
  aliases: readonly { typed: string; alsoFind: readonly string[] }[];
}

/** Words of a query, and what was looked for instead of them. */
export interface UsedSynonym {
  typed: string;
  also: string[];
}

/**
 * Lets the words of a query be found also by expressions that mean the same: `cig` becomes
 * `cig OPPURE "cassa integrazione"`. Phrases, fields and what must not be found stay as they were typed.
 */
export function expandQuery(query: Query, synonyms: Synonyms): { query: Query; used: UsedSynonym[] } {
  const entries = entriesOf(synonyms);
  const { required } = query;
  const used: UsedSynonym[] = [];
  const expanded: Part[][] = [];
  for (let at = 0; at < required.length;) {
    const entry = entries.find(({ words }) => stands(words, required, at));
    const length = entry?.words.length ?? 1;
    const run = required.slice(at, at + length);
    const typed = run.flatMap((parts) => parts.flatMap((part) => (part.kind === 'word' ? part.typed : []))).join(' ');
    const also = entry ? entry.also.filter((other) => !holdsAll(significantWords(other), entry.words)) : [];
    if (also.length > 0) used.push({ typed, also });
    expanded.push(...run.map((parts) => [...parts, ...also.map(toPart)]));
    at += length;
  }
  return { query: { ...query, required: expanded }, used };
}

interface Entry {
  /** What a query must have, one after the other. */
  words: string[];
  also: string[];
}

/** What each expression also finds; the longest expressions first. */
function entriesOf({ groups, aliases }: Synonyms): Entry[] {
  const inGroups = groups.flatMap((group) =>
    group.map((expression) => ({ expression, also: group.filter((other) => other !== expression) })),
  );
  const fromAliases = aliases.map(({ typed, alsoFind }) => ({
    expression: typed,
    also: alsoFind.flatMap((other) => [other, ...groups.filter((group) => group.includes(other)).flat()]),
  }));
  const also = new Map<string, Set<string>>();
  for (const entry of [...inGroups, ...fromAliases]) {
    const words = significantWords(entry.expression).join(' ');
    const others = also.get(words) ?? new Set();
    for (const other of entry.also) others.add(other);
    if (words !== '') also.set(words, others);
  }
  return [...also]
    .map(([words, others]) => ({ words: words.split(' '), also: [...others] }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Whether the words of an expression stand in a query from a place on, each by itself. */
function stands(words: readonly string[], required: readonly Part[][], from: number): boolean {
  return words.every((word, at) => {
    const [part, ...others] = required[from + at] ?? [];
    return part?.kind === 'word' && others.length === 0 && isSameWord(part.word, word);
  });
}

/** Whoever finds a text by an expression finds it by each of its words already. */
function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((other) => isSameWord(word, other)));
}

/** One word, or its singular and plural. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const hasForms = a.length > 4 && b.length > 4 && !isNumber(a);
  return hasForms && withoutEnding(a) === withoutEnding(b);
}

function withoutEnding(word: string): string {
  return word.replace(/h?[aeio]$/u, '');
}

/** The words of an expression that a query keeps. */
function significantWords(expression: string): string[] {
  return tokenize(expression).flatMap(({ word, elided }) => (elided || isStopWord(word) ? [] : [word]));
}

function toPart(expression: string): Part {
  const words = tokenize(expression).map(({ word }) => word);
  const [only = ''] = words;
  return words.length === 1
    ? ({ kind: 'word', word: only, typed: expression, isSynonym: true } satisfies Term)
    : { kind: 'phrase', words, typed: expression, isSynonym: true };
}
