import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

/**
 * Pagefind's own file format, that of the exact version in `package.json`: a gzip of a signature and of CBOR, of which
 * only numbers, texts and lists are used.
 */
const signatureLength = 'pagefind_dcd'.length;

/** What a file holds, without signature. */
export function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signatureLength);
}

/** Some characters that change whenever any of the bytes do. */
export function digestOf(pieces: readonly (Uint8Array | string)[], length: number): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex').slice(0, length);
}

/** The items of a list, each with its own bytes. @throws when it is not written as expected. */
export function itemsOf(data: Buffer | undefined): Buffer[] {
  const { type, value: count, end } = headOf(data, 0);
  if (!data || type !== 4) throw new Error(unexpected);
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < count; item += 1) {
    const next = endOf(data, at);
    items.push(data.subarray(at, next));
    at = next;
  }
  return items;
}

/** The bytes of a text. @throws when it is none. */
export function bytesOfText(item: Buffer | undefined): Buffer {
  const { type, value, end } = headOf(item, 0);
  if (!item || (type !== 2 && type !== 3)) throw new Error(unexpected);
  return item.subarray(end, end + value);
}

const unexpected = 'Pagefind’s index is not written as expected';

/** Where the item that begins at a place ends. */
function endOf(data: Buffer, at: number): number {
  const { type, value, end } = headOf(data, at);
  if (type === 2 || type === 3) return end + value;
  if (type !== 4) return end;
  let next = end;
  for (let item = 0; item < value; item += 1) next = endOf(data, next);
  return next;
}

function headOf(data: Buffer | undefined, at: number): { type: number; value: number; end: number } {
  if (!data) throw new Error(unexpected);
  const initial = data.readUInt8(at);
  const [type, short] = [initial >> 5, initial & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined || type > 4) throw new Error(unexpected);
  return { type, value: data.readUIntBE(at + 1, width), end: at + 1 + width };
}
