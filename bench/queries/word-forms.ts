import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plain } from './plain-words.ts';

/**
 * Other forms of Italian words (plural and singular, feminine and masculine, tenses of a verb), by the rules of the
 * spelling dictionary and not by any stemmer. Only words of a given list are told, so that every form is one that the
 * texts themselves use.
 * @returns the other forms of a word, sorted
 */
export async function readWordForms(words: ReadonlySet<string>): Promise<(word: string) => string[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-it'));
  const [rules, entries] = await Promise.all([
    readFile(join(folder, 'index.aff'), 'utf8'),
    readFile(join(folder, 'index.dic'), 'utf8'),
  ]);
  const suffixes = readSuffixes(rules);

  const beginnings = new Set([...words].map((word) => word.slice(0, 3)));
  const families = new Map<string, Set<string>>();
  for (const entry of entries.split('\n').slice(1)) {
    const [word = '', flags = ''] = entry.trim().split('/');
    if (word.length < 4 || word !== word.toLowerCase() || !beginnings.has(plain(word.slice(0, 3)))) continue;
    const made = [...flags].flatMap((flag) => suffixes.get(flag) ?? []).flatMap((suffix) => applied(suffix, word));
    const family = new Set([word, ...made].map(plain).filter((form) => words.has(form)));
    if (family.size < 2) continue;
    for (const form of family) families.set(form, new Set([...(families.get(form) ?? []), ...family]));
  }
  return (word) => [...(families.get(word) ?? [])].filter((form) => form !== word).sort();
}

interface Suffix {
  /** What the word loses at its end. */
  strip: string;
  add: string;
  condition: RegExp;
}

/** Lines such as `SFX A are hi [cg]are`. */
function readSuffixes(rules: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of rules.split('\n')) {
    const [type, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u);
    if (type !== 'SFX' || condition === undefined) continue;
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/u, ''),
      condition: new RegExp(`${condition}$`, 'u'),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix]);
  }
  return suffixes;
}

function applied({ strip, add, condition }: Suffix, word: string): string[] {
  return condition.test(word) && word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [];
}
