/** Whether a sentence goes on in the next line, or somebody meant to begin a new one. */
export function isGoingOn(
  line: string,
  next: string,
  { width, widestPage }: { width: number; widestPage: number },
): boolean {
  if (/\p{L}-$/u.test(line)) return true;
  const isGreeting = line.endsWith(',') && line.length < width / 2;
  if (/^\p{Ll}/u.test(next)) return !isGreeting;
  if (line.length > widestPage) return false;
  // The next word would have fitted on the line: it was not the margin that parted them.
  return line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width * 0.85;
}

/**
 * Joins two lines of a paragraph. A word cut by a hyphen becomes whole and is added to `joined`, unless it is a
 * compound (`ex-sindaca`, `Emilia-Romagna`), as far as a rule or the rest of the text can tell.
 */
export function joinLines(line: string, next: string, text: string, joined: string[]): string {
  const [cut, left] = /(?<![^\s(«“"'’/])([\p{L}\p{N}][\p{L}\p{N}-]*)-$/u.exec(line) ?? [];
  const right = /^(?!https?:|www\.)[\p{L}\p{N}]+/iu.exec(next)?.[0];
  if (cut !== undefined && left !== undefined && right !== undefined) {
    if (isCompound(left, right, text)) return `${line}${next}`;
    joined.push(`${left}${right}`);
    return `${line.slice(0, -1)}${next}`;
  }
  // A word that ends with an apostrophe after a consonant is elided (`dell’`); one after a vowel is cut short (`po’`).
  if (/[bcdfghlmnpqrstvz]['’]$/iu.test(line) && /^\p{L}/u.test(next)) return `${line}${next}`;
  return `${line} ${next}`;
}

/** First parts that keep their hyphen. */
const first = new Set(
  'ex non e no call part full self stand start know last low post web on off co pay pop'.split(' '),
);
/** Second parts that keep it. */
const second = new Set('center centre time working up out in off how line by profit free tax day'.split(' '));
/** `economico-finanziario`: two adjectives, of which the first ends with o. */
const adjective = /(?:al[ei]|ic[oaie]|iche|iv[oaie]|ari[oae]?|os[oaie]|an[oaie]|es[ei])$/u;

function isCompound(left: string, right: string, text: string): boolean {
  if (!/\p{Ll}$/u.test(left) || !/^\p{Ll}/u.test(right) || left.includes('-')) return true;
  const words = text.toLowerCase();
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (new RegExp(`(?<![\\p{L}\\p{N}])${a}${b}(?![\\p{L}\\p{N}])`, 'u').test(words)) return false;
  if (new RegExp(`(?<![\\p{L}\\p{N}])${a}-${b}(?![\\p{L}\\p{N}])`, 'u').test(words)) return true;
  if (first.has(a) || second.has(b)) return true;
  return a.length >= 6 && /(?:ic|iv|ari|os|an)o$/u.test(a) && b.length >= 5 && adjective.test(b);
}
