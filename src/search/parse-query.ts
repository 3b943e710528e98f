import { clean, tokenize } from './normalize.ts';
import { isStopWord } from './stop-words.ts';

/** What a reader asked for. */
export interface Query {
  /** As it was typed, without spaces at the ends. */
  text: string;
  /** Words that a record must all hold, each once. None when only stop words or signs were typed. */
  terms: Term[];
  /** Words beyond the limit, which are not looked for. */
  ignored: number;
}

/** A word to look for. */
export interface Term {
  /** As the index knows it. */
  word: string;
  /** As it was typed. */
  typed: string;
}

/** Nobody asks for more; a pasted page would load most of the index. */
export const maxTerms = 24;

/** Reads what was typed. Nothing that can be typed is an error. */
export function parseQuery(typed: string): Query {
  const text = clean(typed).trim();
  const found = new Map<string, Term>();
  for (const { word, start, end, elided } of tokenize(text)) {
    if (!elided && !isStopWord(word) && !found.has(word)) found.set(word, { word, typed: text.slice(start, end) });
  }
  return { text, terms: [...found.values()].slice(0, maxTerms), ignored: Math.max(0, found.size - maxTerms) };
}
