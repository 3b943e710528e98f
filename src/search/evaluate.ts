import type { Engine, EngineResult, Fragment } from './engine.ts';
import { addedWord, fromIndexText } from './index-text.ts';
import { isNumber, tokenize } from './normalize.ts';

/** Which pages hold all the words. */
export interface Matches {
  /** Best first. */
  results: EngineResult[];
  /** Stems of the words: what a matched word of a text begins with. */
  stems: string[];
}

/**
 * The pages that truly hold all the words. Pagefind takes a word also for the longest indexed word with which it
 * begins (`formaggio` finds `forma`), and a number for every longer one: what matched only so is left out.
 */
export async function findMatches(engine: Engine, words: readonly string[]): Promise<Matches> {
  const { results, search_keywords: stems } = await engine.search(words);
  const holdsAll = (result: EngineResult, isMatch = isTrueMatch): boolean =>
    stems.every((stem) => result.scores.some(({ search_term }) => isMatch(stem, search_term)));

  const matching = results.filter((result) => holdsAll(result));
  if (matching.length > 0 || results.length === 0) return { results: matching, stems };

  const begun = await begunWords(engine, results.slice(0, 3), words, stems);
  const isBegun = (stem: string, matched: string) => isTrueMatch(stem, matched) || begun.get(stem) === matched;
  return {
    results: results.filter((result) => holdsAll(result, isBegun)),
    stems: stems.map((stem) => begun.get(stem) ?? stem),
  };
}

/** How many pages hold each word by itself. */
export async function countEach(engine: Engine, words: readonly string[]): Promise<{ word: string; count: number }[]> {
  const counts = [];
  for (const word of words) counts.push({ word, count: (await findMatches(engine, [word])).results.length });
  return counts;
}

/** Words of a page's text that made it match, as `tokenize` gives them: what to mark. */
export function matchedWords(fragment: Fragment, stems: readonly string[]): Set<string> {
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
  stems: readonly string[],
): { location: number; stem: string }[] {
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

/** A number or a word of one or two letters matches only itself: `sa` is not the beginning of `sala`. */
function isTrueMatch(stem: string, matched: string): boolean {
  return isNumber(stem) || stem.length <= 2 ? matched === stem : matched.startsWith(stem);
}

/**
 * While a word is being typed its stem may be longer than that of the whole word: `licenziam` is not the beginning of
 * `licenz`. The guess is right if a word of the first texts begins with what was typed.
 */
async function begunWords(
  engine: Engine,
  results: readonly EngineResult[],
  words: readonly string[],
  stems: readonly string[],
): Promise<Map<string, string>> {
  const begun = new Map<string, string>();
  const fragments = await Promise.all(results.map((result) => engine.fragment(result)));
  for (const { content, weighted_locations } of fragments) {
    const written = wordsOf(content);
    for (const { location, verbose } of weighted_locations) {
      const matched = verbose?.word_string;
      const at = stems.findIndex((stem) => matched !== undefined && stem !== matched && stem.startsWith(matched));
      const [word, stem] = [words[at], stems[at]];
      if (matched === undefined || word === undefined || stem === undefined || isNumber(stem)) continue;
      const inText = tokenize(asWritten(written[location]));
      if (inText.some((token) => token.word.startsWith(word))) begun.set(stem, matched);
    }
  }
  return begun;
}
