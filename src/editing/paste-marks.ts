import { quotedRanges } from '../markdown/quotations.ts';
import { splitAddresses } from './paste-addresses.ts';

/** One paragraph with the quotation marks and apostrophes of this site: `"così"` and `“così”` → `«così»`, `l'ora` → `l’ora`. */
export function italianMarks(text: string): string {
  const marks = [...quotedRanges(text).marks, ...curlyPairs(text)];
  let marked = text;
  for (const { start, text: mark } of marks) marked = `${marked.slice(0, start)}${mark}${marked.slice(start + 1)}`;
  return splitAddresses(marked)
    .map(({ text: part, isAddress }) => (isAddress ? part : part.replace(apostrophes, '’')))
    .join('');
}

const apostrophes = /'|(?<=\p{L})[\u2018\xB4\u02BC\uFF07`](?=\p{L})/gu;

/** Curly marks that are quotation marks of the first order: neither inside «» nor inside one another. */
function curlyPairs(text: string): { start: number; text: string }[] {
  const pairs: { start: number; text: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = { '«': '»', '“': '”' }[text[at] ?? ''];
    if (closing === undefined) continue;
    const end = closingIndex(text, at, closing);
    if (end === undefined) {
      if (closing === '»') break;
      continue;
    }
    if (closing === '”') pairs.push({ start: at, text: '«' }, { start: end, text: '»' });
    at = end;
  }
  return pairs;
}

function closingIndex(text: string, open: number, closing: string): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === text[open]) depth += 1;
    if (text[at] === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
