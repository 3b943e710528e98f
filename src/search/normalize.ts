import { monthName } from '../lib/days.ts';

/**
 * How a text is cut into words, for the index and for what readers type: the same code on both sides, so that what
 * is written one way is found when it is typed another.
 */

/** A word of a text, with where it stands. */
export interface Token {
  /** The word as the index knows it: lower case, no accents, no inner punctuation. */
  word: string;
  /** Where it stands in the text: from `start` up to and without `end`. */
  start: number;
  end: number;
  /** An article or preposition before an apostrophe (`l’`, `dell’`): it never hides the word after it. */
  elided: boolean;
}

/**
 * Stands for the decimal comma inside a number, so that `3,7` is one word and not `37`. It is a letter to Pagefind,
 * which drops punctuation inside words.
 */
export const decimalComma = '\uA4F9';

/** The words of a text, parted by a space: two texts that say the same give the same. */
export function normalize(text: string): string {
  return tokenize(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The words of a text, in order. `text` is taken as it is: clean it first if it may hold invisible characters. */
export function tokenize(text: string): Token[] {
  const tokens = [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[0];
    const start = match.index;
    const { day, iso, zeroDay } = match.groups ?? {};
    if (day !== undefined || iso !== undefined) return dayTokens(found, start);
    if (zeroDay !== undefined) return [token(found, start, found.slice(1))];
    const word = fold(found);
    const split = solidCompounds.get(word);
    if (split !== undefined && word.length === found.length) {
      return [token(found.slice(0, split), start), token(found.slice(split), start + split)];
    }
    return [{ ...token(found, start, word), elided: elisions.has(word) && isBeforeWord(text, start + found.length) }];
  });
  return tokens.filter(({ word }) => word !== '');
}

/** Lower case without accents and without the punctuation that a word may hold inside. */
export function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return /\d/u.test(letters)
    ? letters.replaceAll('.', '').replaceAll(',', decimalComma)
    : letters.replace(/[.-]/gu, '');
}

/** Whether a word as the index knows it is a number, which only itself can match: `180` is not the beginning of `1800`. */
export function isNumber(word: string): boolean {
  return /^[\d\uA4F9]+$/u.test(word);
}

/** The text without what nobody sees: soft hyphens, zero-width characters, direction marks. Accents in one piece. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu, '');
}

/** Whatever people and programs write for an apostrophe. */
const apostrophes = `'’‘‛ʼʻʹˈ′‵\`´＇❛❜`;
/** A letter or a digit of a word: neither the look-alikes of the apostrophe nor the ordinal marks of `1º`. */
const wordCharacter = `(?:(?![${apostrophes}ºª])[\\p{L}\\p{M}\\p{Nd}\\p{Nl}])`;
const letter = `(?:(?![${apostrophes}ºª])\\p{L})`;
const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1)).join('|');
const noNumberBefore = '(?<![\\d.,])';
const noNumberAfter = '(?![\\d]|[.,]\\d)';

const pattern = new RegExp(
  [
    // 13/1/2026, 13.01.2026, 13-1-2026, 13/1/26
    `(?<day>(?<![\\d.,/-])(?:0?[1-9]|[12]\\d|3[01])(?:(?<separator>[./-])(?:0?[1-9]|1[0-2])\\k<separator>\\d{4}|/(?:0?[1-9]|1[0-2])/\\d{2})(?![\\d/]))`,
    `(?<iso>(?<![\\d-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))`,
    // 09 febbraio
    `(?<zeroDay>(?<![\\d.,])0[1-9](?=\\s+(?:${months})(?!${wordCharacter})))`,
    // 1.100 and 1.234,5; then 3,7
    `${noNumberBefore}\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?${noNumberAfter}`,
    `${noNumberBefore}\\d+,\\d+${noNumberAfter}`,
    // S.p.A., D.Lgs., c.c.n.l.
    `(?<!${wordCharacter})${letter}(?:\\.${letter}{1,4})+(?!${wordCharacter})`,
    // e-mail
    `(?<!${wordCharacter}|-)${letter}-${letter}{3,}(?!${wordCharacter})`,
    `${wordCharacter}+`,
  ].join('|'),
  'gu',
);

const beforeWord = new RegExp(`^[${apostrophes}]\\s?${wordCharacter}`, 'u');

function isBeforeWord(text: string, at: number): boolean {
  return beforeWord.test(text.slice(at, at + 4));
}

function token(text: string, start: number, word = fold(text)): Token {
  return { word, start, end: start + text.length, elided: false };
}

/** A day in figures gives the words in which it is written everywhere else: `13 gennaio 2026`. */
function dayTokens(text: string, at: number): Token[] {
  const parts = [...text.matchAll(/\d+/gu)].map((match) => ({ text: match[0], start: at + match.index }));
  const isIso = parts[0]?.text.length === 4;
  return parts.map(({ text: digits, start }, position) => {
    if (position === 1) return token(digits, start, monthName(Number(digits)));
    if (digits.length === 4) return token(digits, start, digits);
    return token(digits, start, position === 2 && !isIso ? `20${digits}` : String(Number(digits)));
  });
}

/** Articles and prepositions that lose their vowel before another. */
const elisions = new Set(
  (
    'l un d c s n m t v gl dell all dall nell sull coll pell quell quest bell qualcun ciascun nessun alcun ' +
    'anch dov com cos ch tutt senz neanch nient quant quand'
  ).split(' '),
);

/** Words written also in one piece or with a hyphen; two words is how the index knows them. → where to cut. */
const solidCompounds = new Map(
  [
    'call center',
    'contact center',
    'part time',
    'full time',
    'smart working',
    'co working',
    'know how',
    'home page',
  ].map((words) => [words.replace(' ', ''), words.indexOf(' ')]),
);
