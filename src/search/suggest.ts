import { filesFor, nearestWord, type WordFile } from './near-words.ts';
import type { Term } from './parse-query.ts';

/** A word that no record holds, and the one that was probably meant. */
export interface Correction {
  typed: string;
  meant: string;
}

/** What was probably meant by each of some words that no record holds, as far as the archive has a word near it. */
export async function suggest(
  unknown: readonly Term[],
  { files, loadFile }: { files: number; loadFile: (file: number) => Promise<WordFile> },
): Promise<Correction[]> {
  const wanted = new Map(unknown.map(({ word, typed }) => [typed, filesFor(word, files)]));
  const loaded = new Map(
    await Promise.all(
      [...new Set([...wanted.values()].flat())].map(async (file) => [file, await loadFile(file)] as const),
    ),
  );
  return unknown.flatMap(({ word, typed }) => {
    const meant = nearestWord(
      word,
      (wanted.get(typed) ?? []).map((file) => loaded.get(file) ?? {}),
    );
    return meant === undefined ? [] : [{ typed, meant }];
  });
}

/** A text with its words corrected; whatever else it says stays as it is. */
export function correct(text: string, corrections: readonly Correction[]): string {
  const meantBy = new Map(corrections.map(({ typed, meant }) => [typed, meant]));
  const written = [...meantBy.keys()].sort((a, b) => b.length - a.length).map(escape);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return written.length === 0
    ? text
    : text.replace(whole, (typed) => withCapitalOf(typed, meantBy.get(typed) ?? typed));
}

function withCapitalOf(typed: string, meant: string): string {
  return /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
