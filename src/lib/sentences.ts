/**
 * The sentences of a paragraph of Italian, as a reader counts them. One ends at a full stop, a question or exclamation
 * mark or an ellipsis, with the quotation marks and brackets that close after it, when the next begins with a capital, a
 * digit or an opening mark. A full stop does not end one after an abbreviation (`on. Bianchi`, `n. 3`, `art. 4`), an
 * initial (`A. Rossi`), inside a number (`1.100`) or a company's form (`S.p.A.`), unless a capital follows the latter.
 * Somebody's words inside quotation marks are read like ours.
 */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(possibleEnds)) {
    const end = index + mark.length;
    if (!isEnd(text.slice(start, end), mark)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words, as Gulpease counts them: an elided article or preposition is a word of its own (`l’azienda`: two). */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
}

/** A mark, what closes after it, white space, and something that can begin a sentence. */
const possibleEnds = /[.!?…]+[»”"’')\]]*\s+(?=[«“"‘'([–—]*\s?[\p{Lu}\p{N}])/gu;

function isEnd(sentence: string, mark: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('...')) return true;
  const before = sentence.slice(0, sentence.length - mark.length);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  if (word.includes('.')) return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  return !abbreviations.has(word.toLowerCase());
}

/** After these a full stop is only that of the abbreviation: a name or a number follows. */
const abbreviations = new Set(
  'on sen dott dottssa prof profssa avv ing arch sig sigra sigg rag geom mons card ss san gen col cap ten n nn nr num art artt c cc p pp pag pagg cfr vol ed es tel fax ca lett par cap all tab fig sez reg min max prot racc rif st dr drssa spett gent egr ecc'
    .split(' ')
    // After «ecc.» a sentence may well end.
    .filter((word) => word !== 'ecc'),
);
