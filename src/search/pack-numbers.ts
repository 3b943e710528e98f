/**
 * Whole numbers from 0 on as bytes: seven bits of a number a byte, the lowest first, the eighth bit says that more
 * follow (LEB128, as in the DWARF and WebAssembly specifications). Small numbers, of which lists of distances are
 * made, take one byte.
 */
export function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return new Uint8Array(bytes);
}

/** Gives one number after the other. @throws RangeError when there is none left */
export type NextNumber = () => number;

/** Reads numbers that `packNumbers` has written, each up to 2³² − 1. */
export function unpackNumbers(bytes: Uint8Array): NextNumber {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError('the index ends too early');
      at += 1;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  };
}

/** Reads as many numbers as wanted. */
export function take(count: number, next: NextNumber): number[] {
  return Array.from({ length: count }, next);
}
