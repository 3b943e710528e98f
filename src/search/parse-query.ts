import { clean, isNumber, normalize, tokenize, type Token } from './normalize.ts';
import { isDayField, type FieldName } from './query-fields.ts';
import { readLexemes, type Lexeme, type Note } from './query-lexemes.ts';
import { readDays } from './day-span.ts';
import { readQuestion, type Question } from './question.ts';
import { isStopWord } from './stop-words.ts';

/** What a reader asked for. */
export interface Query {
  /** As it was typed, without spaces at the ends. */
  text: string;
  /** What a record must have: one part of each list. */
  required: Part[][];
  /** What it must not have. */
  excluded: Part[];
  /** What could not be taken as it was typed, and is read in another way. */
  notes: Note[];
  /** Parts beyond the limit, which are not looked for. */
  ignored: number;
  /** What is asked besides the words, when it is a question about who said or promised something. */
  question?: Question | undefined;
}

export type Part = Term | Phrase | Field;

/** A word to look for, in any of its forms. */
export interface Term {
  kind: 'word';
  /** As the index knows it. */
  word: string;
  /** As it was typed. */
  typed: string;
  /** It stands for what was typed. */
  isSynonym?: true;
}

/** Words to look for as they are and in this order. */
export interface Phrase {
  kind: 'phrase';
  words: string[];
  typed: string;
  /** It stands for what was typed. */
  isSynonym?: true;
}

/** What a record must be of: the table of records knows. */
export interface Field {
  kind: 'field';
  name: FieldName;
  value: string;
}

/** Nobody asks for more; a pasted page would load most of the index. */
export const maxTerms = 24;

/** Signs that stand for quotation marks, besides those that `readLexemes` knows. */
const quoteLookAlikes = /[＂‟″‶〝〞〟❝❞]/gu;

/** Reads what was typed. Nothing that can be typed is an error. */
export function parseQuery(typed: string): Query {
  const text = clean(typed).replace(quoteLookAlikes, '"').trim();
  const { lexemes, notes } = readLexemes(text);
  const plain: PlainWord[] = [];
  const groups: Part[][] = [];
  const excluded: Part[] = [];

  for (let at = 0; at < lexemes.length;) {
    const run = runFrom(lexemes, at);
    if (run.length > 0) {
      const [first, last] = [run[0] as Lexeme, run.at(-1) as Lexeme];
      plain.push(...termsIn(text.slice(first.start, last.end)));
      at += run.length;
      continue;
    }
    const alternatives = alternativesFrom(lexemes, at);
    const parts = alternatives.flatMap((lexeme) => toPart(lexeme, notes) ?? []);
    const [only, ...others] = parts;
    if (lexemes[at]?.isExcluded) excluded.push(...parts);
    else if (only?.kind === 'word' && others.length === 0) plain.push({ ...only, elided: false });
    else if (parts.length > 0) groups.push(parts);
    at += alternatives.length;
  }

  const { words, question } = readPlain(text, plain, groups.length > 0);
  const required = [...words.map((word) => [word]), ...groups];
  if (required.length === 0 && excluded.length > 0) notes.push({ kind: 'onlyExclusions' });
  const kept = required.slice(0, maxTerms);
  const left = excluded.slice(0, maxTerms);
  const ignored = required.length - kept.length + (excluded.length - left.length);
  return { text, required: kept, excluded: left, notes, ignored, question };
}

/** The words that a record must all hold, whatever else is asked. */
export function termsOf({ required }: Query): Term[] {
  return required.flatMap(([part, ...others]) => (part?.kind === 'word' && others.length === 0 ? [part] : []));
}

/** Whether the text of records is asked for, and not only what they are of: then some answer better than others. */
export function asksForText({ required }: Query): boolean {
  return required.some((parts) => parts.some(({ kind }) => kind !== 'field'));
}

/** Whether nothing can be looked for: only signs were typed, or nothing. */
export function isEmptyQuery({ required, excluded }: Query): boolean {
  return required.length === 0 && excluded.length === 0;
}

/** The query in its plainest writing: reading it gives the same query. It says how what was typed has been read. */
export function writeQuery({ required, excluded }: Pick<Query, 'required' | 'excluded'>): string {
  return [
    ...required.map((parts) => parts.map(writePart).join(' OPPURE ')),
    ...excluded.map((part) => `-${writePart(part)}`),
  ].join(' ');
}

/** Words next to each other are cut together: `09` is a day before `febbraio`. */
function runFrom(lexemes: readonly Lexeme[], from: number): Lexeme[] {
  const run: Lexeme[] = [];
  for (let at = from; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.kind !== 'words' || lexeme.isExcluded || lexeme.isAlternative || startsGroup(lexemes, at))
      break;
    run.push(lexeme);
  }
  return run;
}

/** A lexeme with those that may stand instead of it. */
function alternativesFrom(lexemes: readonly Lexeme[], from: number): Lexeme[] {
  let end = from + 1;
  while (lexemes[end]?.isAlternative) end += 1;
  return lexemes.slice(from, end);
}

function startsGroup(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.isAlternative === true;
}

function toPart({ kind, value, field }: Lexeme, notes: Note[]): Part | undefined {
  if (kind === 'field' && field !== undefined) {
    if (!isDayField(field) || readDays(value)) return { kind, name: field, value };
    notes.push({ kind: 'unreadableDay', what: `${field}:${value}` });
    return undefined;
  }
  const tokens = tokenize(value);
  const said = kind === 'phrase' ? tokens : withoutArticle(tokens);
  const [first] = said;
  if (!first) return undefined;
  if (kind === 'words' && said.length === 1) {
    return { kind: 'word', word: first.word, typed: value.slice(first.start, first.end) };
  }
  // `-call-center`: two words in a row.
  return { kind: 'phrase', words: said.map(({ word }) => word), typed: value.slice(first.start) };
}

/** An elided article before a word is no part of what is looked for. */
function withoutArticle(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ elided }) => !elided),
    ),
  );
}

interface PlainWord extends Term {
  elided: boolean;
}

function termsIn(text: string): PlainWord[] {
  return tokenize(text).map(({ word, start, end, elided }) => ({
    kind: 'word',
    word,
    typed: text.slice(start, end),
    elided,
  }));
}

/** The words to look for; the verbs of a question are none, if any other word is left. */
function readPlain(
  text: string,
  plain: readonly PlainWord[],
  hasOthers: boolean,
): { words: Term[]; question?: Question | undefined } {
  const question = readQuestion(text, plain);
  const others = significant(
    plain.filter(({ typed }) => !question?.verbs.includes(typed)),
    true,
  );
  return question && (others.length > 0 || hasOthers)
    ? { words: distinct(others), question }
    : { words: distinct(significant(plain, hasOthers)) };
}

/** Words that are everywhere are left out, unless hardly anything else was typed; elided articles always. */
function significant(words: readonly PlainWord[], hasOthers: boolean): readonly Term[] {
  const said = words.filter(({ elided }) => !elided);
  const left = said.filter(({ word }) => !isStopWord(word));
  const [only] = left;
  const saysSomething = left.length > 1 || (only !== undefined && (only.word.length > 2 || isNumber(only.word)));
  return saysSomething || hasOthers ? left : said;
}

function distinct(words: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const { word, typed } of words) if (!found.has(word)) found.set(word, { kind: 'word', word, typed });
  return [...found.values()];
}

function writePart(part: Part): string {
  if (part.kind === 'phrase') {
    const words = part.words.join(' ');
    return `"${normalize(part.typed) === words ? part.typed : words}"`;
  }
  if (part.kind === 'field') {
    return `${part.name}:${/^[\p{L}\p{N}][\p{L}\p{N}/-]*$/u.test(part.value) ? part.value : `"${part.value}"`}`;
  }
  return normalize(part.typed) === part.word && !/^(?:OPPURE|OR)$/u.test(part.typed) ? part.typed : part.word;
}
