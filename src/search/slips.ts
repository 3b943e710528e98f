/** How likely it is that somebody who typed one word meant another. */

/**
 * What it takes to make one word of another, both as `fold` gives them: a letter too many, missing or wrong costs 1,
 * slips of the fingers and of the ear less. Infinity when it is more than the slips that a word of this length can have.
 */
export function slipCost(typed: string, meant: string): number {
  const limit = mostSlips(typed);
  if (Math.abs(typed.length - meant.length) > Math.ceil(limit / cheapest)) return Infinity;
  // Only the last two rows are needed: the second for letters that changed places.
  let [beforeLast, last]: [number[], number[]] = [[], []];
  for (let at = 0; at <= typed.length; at += 1) {
    const row: number[] = [];
    for (let to = 0; to <= meant.length; to += 1) {
      row.push(at === 0 && to === 0 ? 0 : cheapestStep(typed, meant, at, to, { beforeLast, last, row }));
    }
    if (Math.min(...row) > limit) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const cost = last[meant.length] ?? Infinity;
  return cost <= limit + 1e-9 ? cost : Infinity;
}

/** Fewer slips make a shorter word another word. */
export function mostSlips(word: string): number {
  const { length } = word;
  if (length < 4) return 0;
  return length === 4 ? 0.8 : length === 5 ? 1 : length < 8 ? 1.5 : length === 8 ? 1.8 : 2;
}

/** The cheapest slip of all. */
const cheapest = 0.5;

interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
  row: readonly number[];
}

/** The cheapest way to have read `at` letters of one word and `to` of the other. */
function cheapestStep(typed: string, meant: string, at: number, to: number, { beforeLast, last, row }: Rows): number {
  const [a, b] = [typed.charAt(at - 1), meant.charAt(to - 1)];
  const ways: number[] = [];
  if (at > 0) ways.push((last[to] ?? Infinity) + oneMore(typed, at - 1));
  if (to > 0) ways.push((row[to - 1] ?? Infinity) + oneMore(meant, to - 1));
  if (at > 0 && to > 0) ways.push((last[to - 1] ?? Infinity) + (a === b ? 0 : otherLetter(a, b)));
  const areSwapped = at > 1 && to > 1 && a === meant.charAt(to - 2) && b === typed.charAt(at - 2) && a !== b;
  if (areSwapped) ways.push((beforeLast[to - 2] ?? Infinity) + 0.8);
  return Math.min(...ways);
}

/** A letter that one of the words has more: half a slip if it doubles its neighbour, or is an `h` that nobody hears. */
function oneMore(word: string, at: number): number {
  const letter = word.charAt(at);
  const isDouble = letter === word.charAt(at - 1) || letter === word.charAt(at + 1);
  return isDouble || letter === 'h' ? cheapest : 1;
}

function otherLetter(a: string, b: string): number {
  if (soundAlike.has(a + b) || soundAlike.has(b + a)) return cheapest;
  return neighbours.get(a)?.includes(b) ? 0.8 : 1;
}

const soundAlike = new Set(['ck', 'kq', 'cq', 'sz', 'ij', 'iy', 'jy', 'xs', 'vw', 'uw', 'gj']);

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters whose keys touch. */
const neighbours = new Map(
  keyboard.flatMap((keys, line) =>
    [...keys].map((key, at): [string, string] => {
      const above = keyboard[line - 1] ?? '';
      const below = keyboard[line + 1] ?? '';
      const around = [
        keys.charAt(at - 1),
        keys.charAt(at + 1),
        above.slice(at, at + 2),
        below.slice(Math.max(0, at - 1), at + 1),
      ];
      return [key, around.join('')];
    }),
  ),
);
