import { quotedRanges, type Range } from './quotations.ts';

/**
 * Italian typography of a plain text (a title, a text of a YAML file): typographic apostrophes, "dritte" → «dritte»
 * hugging their words, `...` → `…`, ` - ` → ` – `, and no line break inside `13 gennaio 2026` or `3,7 milioni`.
 * Letters are never touched (`perche'` keeps its apostrophe), nor are web and mail addresses.
 * Inside quotation marks stand somebody's exact words: there only the shape of apostrophes changes.
 */
export function typeset(text: string): string {
  return typesetParts([{ text }]).join('');
}

/** A piece of a paragraph: `opaque` when it is read past but never changed (code, an address). */
export interface TextPart {
  text: string;
  opaque?: boolean;
}

/**
 * Does the same to a paragraph in pieces, so that a quotation may begin in one and end in another.
 * `quoted` when the whole is somebody's words; `marksOnly` to change nothing but quotation marks and apostrophes.
 */
export function typesetParts(parts: readonly TextPart[], { quoted = false, marksOnly = false } = {}): string[] {
  const text = maskedText(parts);
  const { ranges, marks } = quotedRanges(text);
  const words = quoted ? [{ start: 0, end: text.length }] : ranges;
  return applyChanges(parts, [
    ...(marksOnly ? [] : rules).flatMap(({ pattern, replacement }) =>
      changesOf(text, pattern, replacement).filter((change) => !words.some((range) => overlap(change, range))),
    ),
    ...(quoted ? [] : marks),
    ...changesOf(text, apostrophes, '’'),
    ...(marksOnly ? [] : changesOf(text, spacesInsideMarks, '')),
  ]);
}

interface Change extends Range {
  text: string;
}

const noBreakSpace = '\u00a0';
const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';

/** Rules that hold in our own words only. */
const rules = [
  { pattern: /(?<!\.)\.{3}(?!\.)/gu, replacement: '…' },
  { pattern: /(?<=\S\s)--?(?=\s\S)/gu, replacement: '–' },
  { pattern: /(?<=\d)[ \u00a0\u202f](?=%)/gu, replacement: '' },
  {
    pattern: new RegExp(`(?<=(?<![\\d.,])\\d{1,2}[º°]?)[ \\n](?=(?:${months})(?![\\p{L}\\p{N}]))`, 'giu'),
    replacement: noBreakSpace,
  },
  {
    pattern: new RegExp(
      `(?<=(?<![\\d.,])\\d{1,2}[º°]?[ \\n\u00a0](?:${months}))[ \\n](?=\\d{4}(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
    replacement: noBreakSpace,
  },
  {
    pattern: /(?<=\d)[ \n](?=(?:mila|milion[ei]|miliard[oi]|euro|per cento)(?![\p{L}\p{N}])|€)/giu,
    replacement: noBreakSpace,
  },
  { pattern: /(?<=€)[ \n](?=\d)/gu, replacement: noBreakSpace },
];

/** The straight apostrophe everywhere; its other look-alikes only between letters, where they can be nothing else. */
const apostrophes = /'|(?<=\p{L})[\u2018\u00b4\u02bc\uff07](?=\p{L})/gu;
const spacesInsideMarks = /(?<=«)[\s\u00a0\u202f]+|[\s\u00a0\u202f]+(?=»)/gu;
const addresses = /(?:https?:\/\/|www\.)[^\s«»"“”<>]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;

/** The whole paragraph, with an object sign for each character that must not be looked at. */
function maskedText(parts: readonly TextPart[]): string {
  const hide = (text: string): string => '\ufffc'.repeat(text.length);
  return parts.map(({ text, opaque }) => (opaque ? hide(text) : text.replace(addresses, hide))).join('');
}

function changesOf(text: string, pattern: RegExp, replacement: string): Change[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    text: replacement,
  }));
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A change that runs over the border between two pieces falls to the one where it begins; the rest of it is left. */
function applyChanges(parts: readonly TextPart[], changes: readonly Change[]): string[] {
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  let partStart = 0;
  return parts.map(({ text }) => {
    const partEnd = partStart + text.length;
    let result = '';
    let at = partStart;
    for (const change of sorted) {
      if (change.start < at || change.start >= partEnd) continue;
      result += text.slice(at - partStart, change.start - partStart) + change.text;
      at = Math.min(change.end, partEnd);
    }
    result += text.slice(at - partStart);
    partStart = partEnd;
    return result;
  });
}
