import { fold } from './normalize.ts';
import { slipCost } from './slips.ts';

/**
 * Which words of the archive are near one that nobody wrote. The words are dealt into small files by pieces of
 * themselves, so that three files hold every word within two slips of another: slips leave its beginning, its end, or
 * the middle as it is.
 */

/** Some words of the archive as they are written, with how many texts hold each. */
export type WordFile = Record<string, number>;

/** The files that may hold the words near one that was typed: three at most. */
export function filesFor(typed: string, files: number): number[] {
  const letters = fold(typed);
  const third = letters.length < 6 ? frameOf(letters) : middleOf(letters, 3);
  return filesOfKeys([beginningOf(letters), endOf(letters), third], files);
}

/** The files in which a word of the archive stands. */
export function filesOf(word: string, files: number): number[] {
  const letters = fold(word);
  const keys = [beginningOf(letters), endOf(letters)];
  // Whoever types it may leave out a letter, or add one.
  if (letters.length <= 6) keys.push(frameOf(letters));
  if (letters.length >= 5) keys.push(...[2, 3, 4].map((at) => middleOf(letters, at)));
  return filesOfKeys(keys, files);
}

/** How many files the words of an archive are dealt into: few for few records, so that each has some kB. */
export function wordFilesFor(records: number): number {
  return 2 ** Math.min(9, Math.max(0, Math.ceil(Math.log2(records / 16))));
}

/** The word that was probably meant; the more texts hold it the sooner. Nothing when none is near enough. */
export function nearestWord(typed: string, files: readonly WordFile[]): string | undefined {
  const letters = fold(typed);
  let best: string | undefined;
  let lowest = Infinity;
  for (const [written, texts] of files.flatMap((file) => Object.entries(file))) {
    const cost = slipCost(letters, fold(written)) - Math.log10(texts) * 0.15;
    if (cost < lowest || (cost === lowest && best !== undefined && written < best)) [best, lowest] = [written, cost];
  }
  return best;
}

function beginningOf(letters: string): string {
  return `<${letters.slice(0, 2)}`;
}

function endOf(letters: string): string {
  return `>${letters.slice(-2)}`;
}

/** First and last letter: what stays of four letters when the two in the middle change places. */
function frameOf(letters: string): string {
  return `=${letters.charAt(0)}${letters.slice(-1)}`;
}

/** What stays when both ends have a slip: a letter too many or too few at the beginning moves it by one. */
function middleOf(letters: string, at: number): string {
  return `-${letters.slice(at, at + 2)}`;
}

function filesOfKeys(keys: readonly string[], files: number): number[] {
  return [...new Set(keys.map((key) => hash(key) % files))];
}

/** FNV-1a. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
