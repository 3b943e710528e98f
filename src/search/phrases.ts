import { asWritten, fromIndexText, wordsOf } from './index-text.ts';
import type { IndexedText } from './indexed-text.ts';
import { normalize, tokenize } from './normalize.ts';
import { isStopWord } from './stop-words.ts';

/** Whether a page's text holds the words as they are and in this order. Signs between them do not count. */
export function holdsPhrase({ content }: Pick<IndexedText, 'content'>, words: readonly string[]): boolean {
  return ` ${normalize(fromIndexText(content))} `.includes(` ${words.join(' ')} `);
}

/** Words to ask the index for, to get every page that may hold the phrase: those that are everywhere would only cost. */
export function candidateWords(words: readonly string[]): string[] {
  const rare = words.filter((word) => !isStopWord(word));
  return [...new Set(rare.length > 0 ? rare : words)].slice(0, 12);
}

/** Signs and added words may stand between two words of a text, and Pagefind counts them. */
const widestStep = 8;

/**
 * Whether words may stand as in a phrase, from the places where each stands in a text. Never says no to the phrase.
 * @param words some words of the phrase, in order, each with its place in it
 */
export function mayFollow(words: readonly { at: number; places: readonly number[] }[]): boolean {
  const [first, ...others] = words;
  let ends = first?.places ?? [];
  let before = first?.at ?? 0;
  for (const { at, places } of others) {
    const [from, widest] = [ends, (at - before) * widestStep];
    ends = places.filter((place) => from.some((end) => place >= end && place - end <= widest));
    before = at;
  }
  return ends.length > 0;
}

/** Where the words of a phrase stand in a page's text, counted as Pagefind counts; only those that tell something. */
export function placesOfPhrase({ content }: Pick<IndexedText, 'content'>, phrase: readonly string[]): number[] {
  const told = new Set(candidateWords(phrase));
  const tokens = wordsOf(content).flatMap((written, location) =>
    tokenize(asWritten(written)).map(({ word }) => ({ location, word })),
  );
  return tokens.flatMap((_, at) => {
    const run = tokens.slice(at, at + phrase.length);
    const isHere = run.length === phrase.length && run.every(({ word }, place) => word === phrase[place]);
    return isHere ? run.filter(({ word }) => told.has(word)).map(({ location }) => location) : [];
  });
}
