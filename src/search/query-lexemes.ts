import { monthName } from '../lib/days.ts';
import { normalize } from './normalize.ts';
import { fieldNames, isDayField, type FieldName } from './query-fields.ts';

/** A piece of what was typed: words without a space between them, a phrase in quotation marks, or a field. */
export interface Lexeme {
  kind: 'words' | 'phrase' | 'field';
  /** What it says, without quotation marks and the field's name. */
  value: string;
  field?: FieldName | undefined;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** A minus stands before it. */
  isExcluded: boolean;
  /** OPPURE stands before it: it may do instead of the one before. */
  isAlternative: boolean;
}

/** What could not be taken as it was typed. */
export interface Note {
  kind:
    | 'openQuote'
    | 'emptyPhrase'
    | 'loneMinus'
    | 'looseOr'
    | 'emptyField'
    | 'unknownField'
    | 'unreadableDay'
    | 'onlyExclusions';
  /** What was typed, where that says which. */
  what?: string;
}

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1)).join('|');
const space = /\s+/uy;
const minus = /[-\u2212]+/uy;
const quoted = /"([^"“”]*)["”“]|[“”„]([^"“”„]*)["”“]|«([^»]*)»/uy;
const quotes = /["«»“”„]/gu;
const fieldName = /(\p{L}+):(?![/:])/uy;
const knownField = new RegExp(`(?:${fieldNames.join('|')}):`, 'iuy');
const dayInWords = new RegExp(`(?:\\d{1,2}º?\\s+)?(?:${months})\\s+\\d{4}(?!\\d)`, 'iuy');
const chunk = /[^\s"«»“”„]+/uy;
const or = /(?:OPPURE|OR)(?![^\s"«»“”„])/uy;

/** Cuts what was typed into the pieces of a query. */
export function readLexemes(text: string): { lexemes: Lexeme[]; notes: Note[] } {
  const lexemes: Lexeme[] = [];
  const notes: Note[] = [];
  let at = 0;
  let isAfterOr = false;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found ?? undefined;
  };
  const note = (kind: Note['kind'], what?: string): void => {
    const isKnown = notes.some((other) => other.kind === kind && other.what === what);
    if (!isKnown) notes.push(what === undefined ? { kind } : { kind, what });
  };
  const add = (lexeme: Omit<Lexeme, 'end' | 'isAlternative'>): void => {
    if (normalize(lexeme.value) === '') return;
    const isAlternative = isAfterOr && !lexeme.isExcluded && lexemes.at(-1)?.isExcluded === false;
    if (isAfterOr && !isAlternative) note('looseOr');
    isAfterOr = false;
    lexemes.push({ ...lexeme, end: at, isAlternative });
  };
  /** A phrase in quotation marks; a mark without its fellow is passed over. */
  const readQuoted = (): string | undefined => {
    const found = match(quoted);
    if (found) return (found[1] ?? found[2] ?? found[3] ?? '').replace(quotes, ' ').replace(/\s+/gu, ' ').trim();
    return undefined;
  };

  while (at < text.length) {
    if (match(space)) continue;
    if (match(or)) {
      if (isAfterOr) note('looseOr');
      isAfterOr = true;
      continue;
    }
    const start = at;
    const isExcluded = match(minus) !== undefined;
    if (isExcluded && (at === text.length || /\s/u.test(text.charAt(at)))) {
      note('loneMinus');
      continue;
    }

    const phrase = readQuoted();
    if (phrase !== undefined) {
      if (normalize(phrase) === '') note('emptyPhrase');
      add({ kind: 'phrase', value: phrase, start, isExcluded });
      continue;
    }
    if (match(/["«»“”„]/uy)) {
      note('openQuote');
      continue;
    }
    const known = match(knownField);
    if (known) {
      const field = known[0].slice(0, -1).toLowerCase() as FieldName;
      match(space);
      const value = readFieldValue(field);
      if (normalize(value) === '') note('emptyField', `${field}:`);
      add({ kind: 'field', field, value, start, isExcluded });
      continue;
    }
    const wordsStart = at;
    const unknown = match(fieldName);
    if (unknown && at < text.length && !/\s/u.test(text.charAt(at))) note('unknownField', unknown[0]);
    if (!unknown || !/[\s"«»“”„]/u.test(text.charAt(at))) match(chunk);
    add({ kind: 'words', value: text.slice(wordsStart, at), start: wordsStart, isExcluded });
  }
  if (isAfterOr) note('looseOr');
  return { lexemes, notes };

  function readFieldValue(field: FieldName): string {
    const phrase = readQuoted();
    if (phrase !== undefined) return phrase;
    const isSomethingElse = [or, knownField, minus].some((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (isSomethingElse) return '';
    const words = (isDayField(field) ? match(dayInWords) : undefined) ?? match(chunk);
    return words?.[0] ?? '';
  }
}
