import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { readDictionary, type Dictionary } from '../lib/affix-dictionary.ts';

/** A word that the dictionary does not have. */
export interface UnknownWord {
  word: string;
  line: number;
}

/**
 * The words of some running text that the Italian dictionary does not have, each once. Not looked at: words with a capital
 * (names; at the start of a sentence they are, in small letters), acronyms, numbers, somebody's words between
 * quotation marks, mail and web addresses. Names and terms of the case are taken out later, where the whole is known.
 */
export function findUnknownWords(texts: readonly { plain: string; line: number }[]): UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { plain, line } of texts) {
    for (const word of wordsToCheck(plain)) {
      if (found.has(word) || isKnown(word)) continue;
      found.set(word, { word, line });
    }
  }
  return [...found.values()];
}

/** The words that are worth looking up, in small letters, elided ones without their apostrophe. */
export function wordsToCheck(text: string): string[] {
  const own = text
    .replace(/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/giu, ' … ')
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, ' … ');
  return [...own.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’](?!\p{L}))?/gu)].flatMap(({ 0: token, index }) => {
    const word = token.normalize('NFC').replace('’', "'");
    if (/\p{N}/u.test(word) || word.length < 2) return [];
    if (/^\p{Lu}/u.test(word) && (!startsSentence(own.slice(0, index)) || /\p{Lu}$/u.test(word))) return [];
    if (/\p{Lu}/u.test(word.slice(1)) || isInsideName(own, index, token)) return [];
    return [word.toLowerCase()];
  });
}

/** `Library of Congress`: a short word between two with a capital. */
function isInsideName(text: string, index: number, { length }: string): boolean {
  return (
    length <= 3 && /\p{Lu}[\p{L}]*\s$/u.test(text.slice(0, index)) && /^\s\p{Lu}/u.test(text.slice(index + length))
  );
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?…:]\s)\s*(?:\p{L}{1,6}['’])?$/u.test(before);
}

const verdicts = new Map<string, boolean>();

/** A whole word, or one that has lost its last vowel before an apostrophe (`quest’anno`, `vent’anni`). */
function isKnown(word: string): boolean {
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const { has } = getDictionary();
  const bare = word.replace(/'$/u, '');
  const verdict = has(word) || has(bare) || [...'aeiou'].some((vowel) => bare.length < 7 && has(bare + vowel));
  verdicts.set(word, verdict);
  return verdict;
}

/** The first word of the dictionary that is one slip away, the likeliest slips first: what was probably meant. */
export function nearestWord(word: string): string | undefined {
  if (word === 'pò') return 'po’';
  const { isPlain } = getDictionary();
  return slipsOf(word).find((candidate) => candidate.length > 1 && candidate !== word && isPlain(candidate));
}

/** Another accent or none, a letter that should be double, two swapped, one too many, one for another, one too few. */
function slipsOf(word: string): string[] {
  const letters = [...'aeiotnrslcdmpuvgbfzhqàèéìòù'];
  const places = Array.from(word, (_, at) => at);
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return [
    ...[...'àèéìòù'].map((accent) => word.slice(0, -1) + accent),
    plain,
    ...places.map((at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
    ...places.slice(1).map((at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)),
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...places.flatMap((at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))),
    ...[...places, word.length].flatMap((at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at))),
  ];
}

let dictionary: Dictionary | undefined;

/** Read when the first word is looked up: when nothing has changed since the last check, none is. */
function getDictionary(): Dictionary {
  if (dictionary) return dictionary;
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-it'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return (dictionary = readDictionary(read('index.aff'), read('index.dic')));
}
