/** Gives the bytes of a file of the index by its path in the index's folder. @throws when they cannot be had. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** What the first file of an index holds, without compression. Anything else that a host may send is an error. */
export async function unzip(content: Uint8Array): Promise<Uint8Array> {
  return decompress('gzip', [content]);
}

/** What any other file holds: small ones are a tenth smaller without head and sum. */
export async function inflate(content: Uint8Array): Promise<Uint8Array> {
  return decompress('deflate-raw', [content]);
}

/**
 * What a file of the index holds that was compressed with a dictionary. Browsers take no dictionary: they are given it
 * as the beginning of what is compressed, in a block that is stored as it is (RFC 1951, 3.2.4).
 * @param dictionary up to 65,535 bytes
 */
export async function inflateWith(dictionary: Uint8Array, content: Uint8Array): Promise<Uint8Array> {
  const { length } = dictionary;
  const head = new Uint8Array([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
  return (await decompress('deflate-raw', [head, dictionary, content])).subarray(length);
}

async function decompress(format: 'gzip' | 'deflate-raw', content: Uint8Array[]): Promise<Uint8Array> {
  const stream = new Blob(content as Uint8Array<ArrayBuffer>[]).stream().pipeThrough(new DecompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
