import {
  digitQuestion,
  greatestNumber,
  half,
  learn,
  lengthQuestion,
  startChances,
  type NumberChances,
} from './number-chances.ts';
import { sumOf } from './unpack-numbers.ts';

/** Takes one number after the other, each with its kind: a small number; numbers of one kind are like each other. */
export type AddNumber = (number: number, kind: number) => void;

/**
 * Whole numbers as bytes, each number in as little as its kind leaves open: a range coder (Martin, “Range encoding”,
 * 1979) in the form that LZMA has given it. Two bytes at the beginning tell whether the others are as they were written.
 * @param write gives the numbers, from 0 to 2³¹ − 2
 * @param known what is known of each kind; what is learnt of them is added to it
 * @throws RangeError when a number cannot be said
 */
export function packNumbers(write: (add: AddNumber) => void, known: NumberChances[] = []): Uint8Array<ArrayBuffer> {
  const coder = startCoder();
  write((number, kind) => {
    if (!(Number.isInteger(number) && number >= 0 && number <= greatestNumber)) {
      throw new RangeError(`no number of an index: ${number}`);
    }
    addNumber(coder, (known[kind] ??= startChances()), number);
  });
  const bytes = coder.end();
  const sum = sumOf(bytes);
  return new Uint8Array([sum >> 8, sum & 0xff, ...bytes]);
}

function addNumber(coder: Coder, chances: NumberChances, number: number): void {
  const answer = (question: number, isYes: boolean): void => {
    coder.add(isYes, chances.yes[question] ?? half);
    learn(chances, question, isYes);
  };
  const digits = 31 - Math.clz32(number + 1);
  for (let at = 0; at < digits; at += 1) answer(lengthQuestion(at), true);
  answer(lengthQuestion(digits), false);
  for (let left = digits - 1; left >= 0; left -= 1) {
    const question = digitQuestion(digits, (number + 1) >>> (left + 1));
    const isOne = (((number + 1) >>> left) & 1) === 1;
    if (question === undefined) coder.add(isOne, half);
    else answer(question, isOne);
  }
}

interface Coder {
  /** @param chance of a yes, in 65,536ths */
  add: (isYes: boolean, chance: number) => void;
  end: () => number[];
}

/** Narrows a range of numbers with each answer, to a part as large as the answer was likely; a number in it says all. */
function startCoder(): Coder {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  // The last byte, and those of all ones behind it, wait for a carry.
  let waiting = 0;
  let ones = 0;
  let isFirst = true;

  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      // The very first is always zero.
      if (!isFirst) bytes.push((waiting + carry) & 0xff);
      isFirst = false;
      for (; ones > 0; ones -= 1) bytes.push((0xff + carry) & 0xff);
      waiting = Math.floor(low / 0x1000000) & 0xff;
    } else ones += 1;
    low = (low % 0x1000000) * 0x100;
  };

  return {
    add(isYes, chance) {
      const bound = (range >>> 16) * chance;
      if (isYes) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      while (range < 0x1000000) {
        range *= 0x100;
        shift();
      }
    },
    end() {
      // The roundest number in the range: what is not written is read as zeros.
      low = Math.ceil(low / 0x1000000) * 0x1000000;
      shift();
      shift();
      return bytes;
    },
  };
}
