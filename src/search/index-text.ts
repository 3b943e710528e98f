import { clean, decimalComma, fold, tokenize } from './normalize.ts';

/**
 * Pagefind cuts words at white space and at ASCII punctuation only, and keeps a second form of every word that other
 * signs touch. So it is given a copy of each text in which every word of `tokenize` stands by itself and other signs
 * are written with ASCII punctuation; `fromIndexText` undoes it before anybody reads.
 */

/** Begins whatever was put into a copy. */
const mark = '^';
/** A word begins here, and no white space says so: `l’` + `azienda`. */
const boundary = ` ${mark}|`;
/** Begins a word that the text says otherwise: `gennaio`, after `13/1/2026`. */
const addedWord = `${mark}+`;
/** Stands for the full stop of `1.100`: Pagefind drops it and keeps the number whole. */
const thousandsStop = '\u2024';
/** Common signs outside ASCII, and the ASCII one that stands for each after the mark. */
const signs: [sign: string, code: string][] = [
  ['«', '<'],
  ['»', '>'],
  ['’', "'"],
  ['“', '['],
  ['”', ']'],
  ['‘', '`'],
  ['–', '-'],
  ['—', '='],
  ['…', '.'],
  ['·', ':'],
  ['•', '*'],
  ['€', '$'],
  [mark, mark],
];
const codeOf = new Map(signs);
const signOf = new Map(signs.map(([sign, code]) => [code, sign]));

/** The copy of a text that Pagefind indexes. */
export function toIndexText(text: string): string {
  const source = clean(text).replace(/\s+/gu, ' ');
  let copy = '';
  let at = 0;
  let added = '';
  for (const { word, start, end } of tokenize(source)) {
    const written = source.slice(start, end);
    copy += copyGap(source.slice(at, start), { before: source.slice(0, at), after: written, added });
    copy += copyWord(written);
    added = standsForItself(written, word) ? '' : ` ${addedWord}${word}`;
    at = end;
  }
  return copy + copyGap(source.slice(at), { before: source.slice(0, at), after: '', added });
}

/** What a reader sees of a text, or of a part of one, that went through `toIndexText`. */
export function fromIndexText(copy: string): string {
  return copy
    .replace(/(?:^| )\^\+\S+| ?\^\||\^([\s\S])/gu, (_match, code: string | undefined) =>
      code === undefined ? '' : (signOf.get(code) ?? code),
    )
    .replaceAll(thousandsStop, '.')
    .replaceAll(decimalComma, ',');
}

function copyWord(written: string): string {
  if (isFigure(written)) return written.replaceAll('.', thousandsStop).replaceAll(',', decimalComma);
  return codeOf.has(written) ? encode(written) : written;
}

/** Whether Pagefind makes the same word of what is written: it knows case, accents and full stops, and no more. */
function standsForItself(written: string, word: string): boolean {
  const isPlain = !/\s|,\d*0$/u.test(written) && written.normalize('NFKC') === written.normalize('NFC');
  return isPlain && fold(written) === word;
}

/** Words of an indexed text, counted as Pagefind counts them. */
export function wordsOf(copy: string): string[] {
  return copy.split(/[^\S\uFEFF]+/u);
}

/** A word of an indexed text as readers see it; one that was added to it, by itself. */
export function asWritten(word = ''): string {
  return fromIndexText(word.replace(addedWord, ''));
}

/** What stands between two words. Words that were added to the one before stand at its end. */
function copyGap(gap: string, { before, after, added }: { before: string; after: string; added: string }): string {
  const joins = !gap.includes(' ') && before !== '' && after !== '';
  const isHyphen = joins && gap === '-' && added === '' && !isFigure(before.slice(-1)) && !isFigure(after);
  const [head, tail] = gap.includes(' ') ? [gap.slice(0, gap.indexOf(' ')), gap.slice(gap.indexOf(' '))] : [gap, ''];
  const partsBefore = before !== '' && looksLikeWord(head.charAt(0));
  const partsAfter = after !== '' && ((joins && !isHyphen) || looksLikeWord(gap.slice(-1)));
  return `${partsBefore ? boundary : ''}${encode(head)}${added}${encode(tail)}${partsAfter ? boundary : ''}`;
}

function encode(gap: string): string {
  return gap.replace(/[^\w\s]/gu, (sign) => (codeOf.has(sign) ? `${mark}${codeOf.get(sign)}` : sign));
}

function isFigure(text: string): boolean {
  return /^\d/u.test(text);
}

/** Pagefind takes it for a part of a word, we do not: an apostrophe that Unicode counts as a letter, the mark of `1º`. */
function looksLikeWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}
