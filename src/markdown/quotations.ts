/** A stretch of text: from `start` to the character before `end`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Where a paragraph quotes somebody: inside «», “” or a pair of straight double quotes.
 * `marks` are the straight ones, each with the mark it should be. A mark that is never closed quotes as far as the
 * paragraph goes, as when a quotation runs over several; a straight one alone is left as it is.
 */
export function quotedRanges(text: string): { ranges: Range[]; marks: (Range & { text: string })[] } {
  const ranges: Range[] = [];
  const marks: (Range & { text: string })[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closingOf(text, at);
    if (close === undefined) continue;
    if (text[at] === '"')
      marks.push({ start: at, end: at + 1, text: '«' }, { start: close, end: close + 1, text: '»' });
    ranges.push({ start: at + 1, end: close });
    at = close;
  }
  return { ranges, marks };
}

/** Index of the mark that closes the quotation that opens at an index; nothing when none opens there. */
function closingOf(text: string, open: number): number | undefined {
  switch (text[open]) {
    case '«':
      return nestedClosing(text, open, '«', '»');
    case '“':
      return nestedClosing(text, open, '“', '”');
    case '"':
      return opensStraight(text, open) ? straightClosing(text, open) : undefined;
    default:
      return undefined;
  }
}

function nestedClosing(text: string, open: number, opening: string, closing: string): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === opening) depth += 1;
    if (text[at] === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function opensStraight(text: string, at: number): boolean {
  return /^$|[\s([{—–\-'’/«“]/u.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? '');
}

function straightClosing(text: string, open: number): number | undefined {
  for (let at = open + 2; at < text.length; at += 1) {
    if (text[at] === '"' && /\S/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
  }
  return undefined;
}
