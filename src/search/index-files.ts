/** Gives the bytes of a file of the index by its path in the index's folder. @throws when they cannot be had. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** What a file of the index holds, without compression. */
export async function inflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** How many bytes of a file of Pagefind's come before what it holds. */
const signatureLength = 'pagefind_dcd'.length;

/** What a file of Pagefind's says in JSON. */
export function readJson(content: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(content.subarray(signatureLength)));
}
