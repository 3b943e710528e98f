import type { Random } from '../random.ts';

/**
 * Names that nobody has, by the letters that follow each other in real words: what is new in a growing archive is
 * nearly always a name.
 * @param like texts to learn from
 * @returns as many names, each once, none of them a word of the texts
 */
export function inventNames(like: readonly string[], count: number, random: Random): string[] {
  const words = [...new Set(like.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []))];
  const next = new Map<string, string[]>();
  for (const word of words) {
    for (const [at, letter] of [...`${word}.`].entries()) {
      const key = word.slice(Math.max(0, at - 2), at);
      const letters = next.get(key);
      if (letters) letters.push(letter);
      else next.set(key, [letter]);
    }
  }
  const known = new Set(words);
  const invented: string[] = [];
  while (invented.length < count) {
    const name = spell(next, random);
    if (name.length < 5 || name.length > 11 || known.has(name)) continue;
    known.add(name);
    invented.push(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return invented;
}

function spell(next: ReadonlyMap<string, readonly string[]>, random: Random): string {
  let name = '';
  while (name.length < 12) {
    const letters = next.get(name.slice(-2)) ?? ['.'];
    const letter = random.pick(letters);
    if (letter === '.') break;
    name += letter;
  }
  return name;
}
