import type { Random } from '../random.ts';

/** Says sentences that were never written, with the words of some that were. */
export interface SentenceChain {
  say: (random: Random) => string;
}

/** Longer sentences are cut: nobody reads them. */
const longest = 45;

/**
 * Learns which word follows which two. A sentence is walked from a real beginning: after two words comes one that
 * follows them somewhere, as often as it does, so that words keep their frequencies and their neighbours.
 */
export function learnSentences(sentences: readonly string[]): SentenceChain {
  const beginnings: string[][] = [];
  const followers = new Map<string, string[]>();
  for (const sentence of sentences) {
    const words = sentence
      .replace(/[«»“”"()[\]]/gu, '')
      .split(/\s+/u)
      .filter(Boolean);
    if (words.length < 4) continue;
    beginnings.push(words.slice(0, 2));
    for (const [at, word] of words.entries()) {
      if (at < 2) continue;
      const key = `${words[at - 2]} ${words[at - 1]}`;
      const known = followers.get(key);
      if (known) known.push(word);
      else followers.set(key, [word]);
    }
  }
  return {
    say(random) {
      const said = [...random.pick(beginnings)];
      while (said.length < longest) {
        const next = followers.get(said.slice(-2).join(' '));
        if (!next) break;
        said.push(random.pick(next));
        if (/[.!?]$/u.test(said.at(-1) ?? '') && !followers.has(said.slice(-2).join(' '))) break;
      }
      return said
        .join(' ')
        .replace(/[,;:]?$/u, (end) => (end === '' ? '' : '.'))
        .replace(/(?<![.!?…])$/u, '.');
    },
  };
}
