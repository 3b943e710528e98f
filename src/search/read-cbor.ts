/** What a file of the index holds, once read. */
export type Item = number | string | Item[];

/**
 * Reads CBOR (RFC 8949) as far as Pagefind writes it: whole numbers, texts, lists.
 * @throws when the bytes are anything else, or end too early
 */
export function readCbor(bytes: Uint8Array): Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  function readNumber(short: number): number {
    if (short < 24) return short;
    const start = at;
    if (short === 24) return view.getUint8((at += 1) - 1);
    if (short === 25) return view.getUint16((at += 2) - 2);
    if (short === 26) return view.getUint32((at += 4) - 4);
    throw new Error(`a number of an unknown width at ${start}`);
  }

  function read(): Item {
    const initial = view.getUint8(at);
    at += 1;
    const value = readNumber(initial & 31);
    switch (initial >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 2:
      case 3:
        at += value;
        if (at > bytes.length) throw new RangeError('a text that goes on after the end');
        return decoder.decode(bytes.subarray(at - value, at));
      case 4: {
        const items: Item[] = [];
        for (let item = 0; item < value; item += 1) items.push(read());
        return items;
      }
      default:
        throw new Error(`an unknown kind of item at ${at - 1}`);
    }
  }

  return read();
}
