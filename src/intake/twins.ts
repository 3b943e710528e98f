import type { Finding } from './finding.ts';
import { splitName } from './file-names.ts';
import { visible } from './strangers.ts';

/**
 * Finds files of one folder that would be mistaken for one another: same id with two extensions, capitals, accents
 * written in two ways, an apostrophe or a hyphen more. Each is reported against the first of them.
 */
export function findTwins(names: readonly string[]): Map<string, Finding> {
  const firsts = new Map<string, string>();
  const twins = new Map<string, Finding>();
  for (const name of names) {
    const key = keyOf(splitName(name).stem);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    else twins.set(name, { message: `si confonde con ${visible(first)}${describeDifference(first, name)}`, remedy });
  }
  return twins;
}

const remedy = 'tieni uno solo dei due, oppure dai a uno un nome ben diverso';

/** Hyphens between digits stay: `nota-1-12` and `nota-11-2` are different. */
function keyOf(stem: string): string {
  return stem
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/(?<!\d)-|-(?!\d)/gu, '');
}

function describeDifference(first: string, second: string): string {
  if (first.normalize('NFC') === second.normalize('NFC'))
    return ': le lettere accentate sono scritte in due modi (NFC e NFD)';
  if (first.toLowerCase() === second.toLowerCase()) return ': cambiano solo le maiuscole';
  if (splitName(first).stem === splitName(second).stem) return ': cambia solo l’estensione';
  return '';
}
