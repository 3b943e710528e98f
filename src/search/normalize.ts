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
  /** An article or preposition before an apostrophe (`l’`, `dell’`), or the sign `€`: a query does not need it. */
  elided: boolean;
}

/**
 * Stands for the decimal comma inside a number, so that `3,7` is one word and not `37`. It is a letter to Pagefind,
 * which drops punctuation inside words.
 */
export const decimalComma = '\uA4F9';
/** Ends the word that `%` and `per cento` add to their number, so that `80%` is more than `80`. */
const percentMark = '\uA4FA';

/** The words of a text, parted by a space: two texts that say the same give the same. */
export function normalize(text: string): string {
  return tokenize(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The words of a text, in order. `text` is taken as it is: clean it first if it may hold invisible characters. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of shapeOf(text).matchAll(pattern)) {
    tokens.push(...tokensOf(match, text, tokens.at(-1)).filter(({ word }) => word !== ''));
  }
  return tokens;
}

/** Lower case without accents and without the punctuation that a word may hold inside. */
export function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  if (!/\d/u.test(letters)) return letters.replace(/[.-]/gu, '');
  return letters
    .replaceAll('.', '')
    .replace(/,(\d*?)0+$/u, (_zeros, decimals: string) => (decimals === '' ? '' : `,${decimals}`))
    .replaceAll(',', decimalComma);
}

/** Whether a word as the index knows it is a number, which only itself can match: `180` is not the beginning of `1800`. */
export function isNumber(word: string): boolean {
  return /^[\d\uA4F9\uA4FA]+$/u.test(word);
}

/** The text without what nobody sees: soft hyphens, zero-width characters, direction marks. Accents in one piece. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu, '');
}

/** Whatever people and programs write for an apostrophe. */
const apostrophes = `'’‘‛ʼʻʽʹʾʿˈˊˋ′‵\`´＇❛❜Ꞌꞌ՚᾽᾿`;

/** What stands in a shape for letters, for marks and figures of other writings, for white space. */
const [anyLetter, anyFigure] = ['ø', 'ð'];
const kindsOfSigns: readonly [RegExp, string][] = [
  [/\p{L}/u, anyLetter],
  [/[\p{M}\p{Nd}\p{Nl}]/u, anyFigure],
  [/\s/u, ' '],
];
/** What stands there for each sign that was seen, as long as the sign itself; at first for those that rules name. */
const shapes = new Map([
  ...[...apostrophes].map((sign): [string, string] => [sign, "'"]),
  ...[...'ºª°–€'].map((sign): [string, string] => [sign, sign]),
]);

/**
 * A text as the pattern sees it: a letter of any alphabet is `ø`, any apostrophe `'`, and all stand where they stood.
 * With the classes of Unicode in the pattern itself a browser takes forty milliseconds to compile it.
 */
function shapeOf(text: string): string {
  return text.replace(/[`\u{80}-\u{10FFFF}]/gu, (sign) => {
    const known = shapes.get(sign);
    if (known !== undefined) return known;
    const one = kindsOfSigns.find(([kind]) => kind.test(sign))?.[1] ?? '\0';
    const shape = one.repeat(sign.length);
    shapes.set(sign, shape);
    return shape;
  });
}

/** A letter or a digit of a word, as a shape shows it: neither an apostrophe nor the ordinal marks of `1º`. */
const wordCharacter = `[0-9A-Za-z${anyLetter}${anyFigure}]`;
const letter = `[A-Za-z${anyLetter}]`;
const wordStart = `(?<!${wordCharacter})`;
const wordEnd = `(?!${wordCharacter})`;
const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1));
const shortMonths = 'gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic';
const anyMonth = `${months.join('|')}|${shortMonths}`;
const noNumberBefore = '(?<!\\d|\\d[.,])';
const noNumberAfter = '(?!\\d|[.,]\\d)';
const figuresAfterFigures = '(?![\\d/]|[.,-]\\d)';

const pattern = new RegExp(
  [
    // 13/1/2026, 13.01.2026, 13-1-2026, 13/1/26
    `(?<day>(?<![\\d.,/-])(?:0?[1-9]|[12]\\d|3[01])(?<separator>[./-])(?:0?[1-9]|1[0-2])\\k<separator>(?:\\d{4}|\\d{2})${figuresAfterFigures})`,
    `(?<iso>(?<![\\d-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))`,
    // 09 febbraio; primo febbraio; the `feb.` of 9 feb. 2026
    `(?<zeroDay>(?<![\\d.,])0[1-9](?=\\s+(?:${anyMonth})${wordEnd}))`,
    `(?<firstDay>(?<!${letter})primo(?=\\s+(?:${anyMonth})${wordEnd}))`,
    `(?<shortMonth>(?<=(?:(?<!\\d)[0-3]?\\d[º°]?|(?<!${letter})primo)\\s{1,3})(?:${shortMonths})${wordEnd}(?=\\.|\\s+\\d{4}|\\s*(?:$|[,;:)])))`,
    // 2023/24; 81/08, as laws are called
    `(?<years>(?<![\\d.,/-])(?:19|20)\\d{2}[/–-]\\d{2}(?![\\d/–-]|[.,]\\d))`,
    `(?<law>(?<![\\d.,/-])(?:3[2-9]|[4-9]\\d|\\d{3,4})/\\d{2}${figuresAfterFigures})`,
    // 80%, 80 per cento; 100mila; 1.100 and 1.234,5; 3,7; €
    `(?<percent>(?<=\\d\\s{0,3})(?:%|per\\s?cento${wordEnd}))`,
    `(?<thousands>${noNumberBefore}\\d{1,3}(?:,\\d{1,3})?\\s?mila${wordEnd})`,
    `${noNumberBefore}\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?${noNumberAfter}`,
    `${noNumberBefore}\\d+,\\d+${noNumberAfter}`,
    '(?<euro>€)',
    // S.p.A., D. Lgs., OO.SS.; then any other letters with full stops, such as c.c.n.l.
    `${wordStart}(?:s\\.\\s?p\\.\\s?a|s\\.\\s?r\\.\\s?l(?:\\.\\s?s)?|d\\.\\s?lgs|oo\\.\\s?ss)${wordEnd}`,
    `${wordStart}${letter}(?:\\.${letter}{1,4})+${wordEnd}`,
    // e-mail
    `(?<!${wordCharacter}|-)${letter}-${letter}{3,}${wordEnd}`,
    `${wordCharacter}+`,
  ].join('|'),
  'giu',
);

/** The words of a piece of a text whose shape the pattern found; `before` is the word before it. */
function tokensOf(
  { 0: { length }, index: start, groups = {} }: RegExpExecArray,
  text: string,
  before?: Token,
): Token[] {
  const found = text.slice(start, start + length);
  const has = (...names: string[]): boolean => names.some((name) => groups[name] !== undefined);

  if (has('day', 'iso')) return dayTokens(found, start);
  if (has('years', 'law')) return yearTokens(found, start);
  if (has('zeroDay')) return [token(found, start, found.slice(1))];
  if (has('firstDay')) return [token(found, start, '1')];
  if (has('shortMonth')) return [token(found, start, fullMonth(found))];
  if (has('percent')) return [token(found, start, before ? `${before.word}${percentMark}` : '')];
  if (has('thousands')) return [token(found, start, inThousands(found))];
  if (has('euro')) return [{ ...token(found, start, 'euro'), elided: true }];

  const word = fold(found);
  const split = solidCompounds.get(word);
  if (split !== undefined && word.length === found.length) {
    return [token(found.slice(0, split), start), token(found.slice(split), start + split)];
  }
  const elided = elisions.has(word) && beforeWord.test(shapeOf(text.slice(start + length, start + length + 4)));
  return [{ ...token(found, start, abbreviations.get(word) ?? word), elided }];
}

const beforeWord = new RegExp(`^'\\s?${wordCharacter}`, 'iu');

function token(text: string, start: number, word = fold(text)): Token {
  return { word, start, end: start + text.length, elided: false };
}

/** A day in figures gives the words in which it is written everywhere else: `13 gennaio 2026`. */
function dayTokens(text: string, at: number): Token[] {
  return figuresIn(text, at).map(({ text: digits, start }, position, parts) => {
    if (position === 1) return token(digits, start, monthName(Number(digits)));
    if (digits.length === 4) return token(digits, start, digits);
    const isYear = position === 2 && parts[0]?.text.length !== 4;
    return token(digits, start, isYear ? fullYear(digits) : String(Number(digits)));
  });
}

/** Two figures that stand for a year, after another year (`2023/24`) or a law (`81/08`). */
function yearTokens(text: string, at: number): Token[] {
  const [first, second] = figuresIn(text, at);
  if (!first || !second) return [];
  const isSpan = /^(?:19|20)\d\d$/u.test(first.text);
  const years = (Number(second.text) - Number(first.text.slice(2)) + 100) % 100;
  // `2026-01` is a month.
  const isYear = !isSpan || (years >= 1 && years <= 10 && (!text.includes('-') || Number(second.text) > 12));
  const year = isSpan ? String(Number(first.text) + years) : fullYear(second.text);
  return [token(first.text, first.start), token(second.text, second.start, isYear ? year : second.text)];
}

function figuresIn(text: string, at: number): { text: string; start: number }[] {
  return [...text.matchAll(/\d+/gu)].map((match) => ({ text: match[0], start: at + match.index }));
}

function fullYear(twoFigures: string): string {
  return `${Number(twoFigures) < 50 ? '20' : '19'}${twoFigures}`;
}

function fullMonth(short: string): string {
  return months.find((month) => month.startsWith(short.toLowerCase())) ?? short;
}

/** `3,5mila` → `3500`. */
function inThousands(text: string): string {
  const [whole = '', decimals = ''] = text.replace(/\s?mila$/iu, '').split(',');
  return `${whole}${decimals.padEnd(3, '0')}`.replace(/^0+/u, '');
}

/** Articles and prepositions that lose their vowel before another. */
const elisions = new Set(
  (
    'l un d c s n m t v gl dell all dall nell sull coll pell quell quest bell qualcun ciascun nessun alcun ' +
    'anch dov com cos ch tutt senz neanch nient quant quand qual'
  ).split(' '),
);

/** Short forms of words that are also written whole. */
const abbreviations = new Map([
  ['mln', 'milioni'],
  ['mld', 'miliardi'],
]);

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
    'back office',
    'front office',
    'help desk',
    'start up',
    'turn over',
    'on line',
  ].map((words) => [words.replace(' ', ''), words.indexOf(' ')]),
);
