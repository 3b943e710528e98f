/**
 * How likely the yes and no are of which numbers of one kind are made, learnt from the numbers of this kind that have
 * passed: whoever writes numbers and whoever reads them learn the same.
 *
 * A number, one greater, is said by how many binary digits follow its first (Elias, “Universal codeword sets”, 1975): a
 * yes for each, then a no; then those digits. Of each length the first few are learnt; the others are as good as chance.
 */
export interface NumberChances {
  /** Of each question, how likely a yes is, in 65,536ths. */
  yes: Uint16Array;
  /** How often each has been answered. */
  asked: Uint8Array;
}

/** The greatest number that can be said. */
export const greatestNumber = 2 ** 31 - 2;

const lengths = 32;
/** Digits are learnt behind so many different beginnings of a length: its first six. */
const beginnings = 64;

/** Nothing is known yet. */
export function startChances(): NumberChances {
  const questions = lengths + lengths * beginnings;
  return { yes: new Uint16Array(questions).fill(half), asked: new Uint8Array(questions) };
}

/** The same knowledge, to be added to by itself. */
export function copyChances({ yes, asked }: NumberChances): NumberChances {
  return { yes: yes.slice(), asked: asked.slice() };
}

/** The question whether more digits follow than so many. */
export function lengthQuestion(digits: number): number {
  return digits;
}

/**
 * The question what the next digit is.
 * @param digits that follow the first
 * @param beginning the number that those make which are known already, with the first
 * @returns none for digits that are not learnt
 */
export function digitQuestion(digits: number, beginning: number): number | undefined {
  return beginning < beginnings ? lengths + digits * beginnings + beginning : undefined;
}

/** As likely as not. */
export const half = 0x8000;
const certain = 0x10000;
/** Nothing is ever certain: a surprise would cost without end. */
const rarest = 64;
/** From so many answers on, old ones are slowly forgotten. */
const mostAsked = 250;

/** Learns from an answer. */
export function learn({ yes, asked }: NumberChances, question: number, isYes: boolean): void {
  const chance = yes[question] ?? half;
  const times = asked[question] ?? 0;
  const learnt = chance + Math.trunc(((isYes ? certain : 0) - chance) / (times + 2));
  yes[question] = Math.min(certain - rarest, Math.max(rarest, learnt));
  if (times < mostAsked) asked[question] = times + 1;
}
