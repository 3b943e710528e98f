import { giveWay } from './give-way.ts';
import { digitQuestion, half, learn, lengthQuestion, startChances, type NumberChances } from './number-chances.ts';

/** Gives one number after the other, asked for by its kind. @throws RangeError when there is none left */
export type NextNumber = (kind: number) => number;

/**
 * Reads numbers that `packNumbers` has written, with their kinds as they were written.
 * @param known what was known of each kind when they were; what is learnt of them is added to it
 * @throws RangeError for bytes that are not what it wrote
 */
export function unpackNumbers(bytes: Uint8Array, known: NumberChances[] = []): NextNumber {
  const [high = -1, low = -1] = bytes;
  const packed = bytes.subarray(2);
  if (sumOf(packed) !== high * 0x100 + low) throw new RangeError('this is no file of the index, or not all of it');
  const isYes = startDecoder(packed);

  return (kind) => {
    const chances = (known[kind] ??= startChances());
    const ask = (question: number): boolean => {
      const answer = isYes(chances.yes[question] ?? half);
      learn(chances, question, answer);
      return answer;
    };
    let digits = 0;
    while (ask(lengthQuestion(digits))) digits += 1;
    let number = 1;
    for (let left = digits; left > 0; left -= 1) {
      const question = digitQuestion(digits, number);
      const isOne = question === undefined ? isYes(half) : ask(question);
      number = number * 2 + (isOne ? 1 : 0);
    }
    return number - 1;
  };
}

/** So many numbers are read in a small part of a frame. */
const piece = 500;

/** Reads numbers of one kind, as many as wanted; a page stays able to draw and answer meanwhile. */
export async function take(count: number, next: NextNumber, kind: number): Promise<number[]> {
  const numbers: number[] = [];
  while (numbers.length < count) {
    if (numbers.length % piece === 0) await giveWay();
    numbers.push(next(kind));
  }
  return numbers;
}

/** Tells bytes from others, in two bytes: `packNumbers` writes it before what it packs. */
export function sumOf(bytes: Iterable<number>): number {
  let sum = 0;
  for (const byte of bytes) sum = (sum * 31 + byte + 1) & 0xffff;
  return sum;
}

/** Bytes of the number that says all are read ahead; behind the last ones zeros are meant. */
const ahead = 4;

/** Tells each answer from how likely it was: the same steps as `startCoder` of `pack-numbers.ts`. */
function startDecoder(bytes: Uint8Array): (chance: number) => boolean {
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  const readByte = (): void => {
    if (at >= bytes.length + ahead) throw new RangeError('the index ends too early');
    code = code * 0x100 + (bytes[at] ?? 0);
    at += 1;
  };
  for (let byte = 0; byte < ahead; byte += 1) readByte();

  return (chance) => {
    const bound = (range >>> 16) * chance;
    const isYes = code < bound;
    if (isYes) range = bound;
    else {
      code -= bound;
      range -= bound;
    }
    while (range < 0x1000000) {
      range *= 0x100;
      readByte();
    }
    return isYes;
  };
}
