import type { Engine, EngineResult, Fragment } from './engine.ts';
import { addedWord, fromIndexText } from './index-text.ts';
import { isNumber, tokenize } from './normalize.ts';

/** What a word that matches begins with; or what it must be, whole. */
export interface Stem {
  text: string;
  isWhole: boolean;
}

/** Which pages hold all the words. */
export interface Matches {
  /** Best first. */
  results: EngineResult[];
  /** Of each word, in order. */
  stems: Stem[];
}

/**
 * The pages that truly hold all the words. Pagefind takes a word also for the longest indexed word with which it
 * begins (`formaggio` finds `forma`), and a number for every longer one: what matched only so is left out.
 */
export async function findMatches(engine: Engine, words: readonly string[]): Promise<Matches> {
  const { results, stems: texts } = await engine.search(words);
  const stems = texts.map((text, at): Stem => ({ text, isWhole: matchesWhole(words[at] ?? text) }));
  const holdsAll = (result: EngineResult, wanted: readonly Stem[]): boolean =>
    wanted.every((stem) => result.matched.some((matched) => isTrueMatch(stem, matched)));

  const matching = results.filter((result) => holdsAll(result, stems));
  if (matching.length > 0 || results.length === 0) return { results: matching, stems };

  const begun = await begunWords(engine, results.slice(0, 3), words, stems);
  const guessed = stems.map((stem) => begun.get(stem.text) ?? stem);
  return { results: results.filter((result) => holdsAll(result, guessed)), stems: guessed };
}

/** Words of a page's text that made it match, as `tokenize` gives them: what to mark. */
export function matchedWords(fragment: Fragment, stems: readonly Stem[]): Set<string> {
  const written = wordsOf(fragment.content);
  const found = new Set<string>();
  for (const { location } of locationsOf(fragment, stems)) {
    const words = tokenize(asWritten(written[location])).map(({ word }) => word);
    const marked = words.filter((word) => stems.some((stem) => isTrueMatch(stem, word)));
    for (const word of marked.length > 0 ? marked : words) found.add(word);
  }
  return found;
}

/** Where the words that matched stand in a page's text, with the stem that each answers. */
export function locationsOf(
  { weighted_locations }: Fragment,
  stems: readonly Stem[],
): { location: number; stem: Stem }[] {
  return weighted_locations.flatMap(({ location, verbose }) => {
    const stem = stems.find((wanted) => isTrueMatch(wanted, verbose?.word_string ?? ''));
    return stem === undefined ? [] : [{ location, stem }];
  });
}

/** Words of an indexed text, counted as Pagefind counts them. */
export function wordsOf(content: string): string[] {
  return content.split(/[^\S\uFEFF]+/u);
}

/** A word of an indexed text as readers see it; one that was added to it, by itself. */
export function asWritten(indexed = ''): string {
  return fromIndexText(indexed.replace(addedWord, ''));
}

/** A number or a word of up to three letters matches only itself: `spa` is not the beginning of `Spagna`. */
function matchesWhole(word: string): boolean {
  return isNumber(word) || word.length <= 3;
}

function isTrueMatch({ text, isWhole }: Stem, matched: string): boolean {
  return isWhole ? matched === text : matched.startsWith(text);
}

/**
 * While a word is being typed its stem may be longer than that of the whole word: `licenziam` is not the beginning of
 * `licenz`. The guess is right if a word of the first texts begins with what was typed.
 * @returns for the stems of which that is so, the one that it stands for
 */
async function begunWords(
  engine: Engine,
  results: readonly EngineResult[],
  words: readonly string[],
  stems: readonly Stem[],
): Promise<Map<string, Stem>> {
  const begun = new Map<string, Stem>();
  const fragments = await Promise.all(results.map((result) => engine.fragment(result)));
  for (const { content, weighted_locations } of fragments) {
    const written = wordsOf(content);
    for (const { location, verbose } of weighted_locations) {
      const matched = verbose?.word_string;
      const at = stems.findIndex(({ text }) => matched !== undefined && text !== matched && text.startsWith(matched));
      const [word, stem] = [words[at], stems[at]];
      if (matched === undefined || word === undefined || stem === undefined || stem.isWhole) continue;
      const inText = tokenize(asWritten(written[location]));
      if (inText.some((token) => token.word.startsWith(word))) begun.set(stem.text, { text: matched, isWhole: true });
    }
  }
  return begun;
}
