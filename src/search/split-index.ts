import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/**
 * Pagefind writes its words in files of some 20 kB, and a browser loads a whole one for each word of a query. Here
 * they are cut again, ten times smaller, and only where the first three letters change: so whatever begins with a
 * stem stands in one file, while Pagefind's own cuts hide what falls into the next. Words are moved, never changed.
 * The format is that of the exact version in `package.json`: a gzip of a signature and CBOR.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
  const words = files
    .filter(({ path }) => isIndex(path))
    .flatMap(({ content }) => wordsOf(unpack(content)))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const chunks = toChunks(words).map((chunk) => ({ ...chunk, file: pack('it', 7, chunk.bytes) }));

  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === entryFile);
  if (!meta || !entry) throw new Error('Pagefind’s index has no table of contents');
  const newMeta = pack('it', 10, withChunks(unpack(meta.content), chunks.map(toRow)));

  return [
    ...files.filter((file) => !isIndex(file.path) && file !== meta && file !== entry),
    ...chunks.map(({ file }) => ({ path: `index/${file.name}.pf_index`, content: file.content })),
    { path: `pagefind.${newMeta.name}.pf_meta`, content: newMeta.content },
    { path: entryFile, content: Buffer.from(withHash(Buffer.from(entry.content).toString(), newMeta.name)) },
  ];
}

/** Uncompressed size of a file of words: some 2 kB when compressed. */
const chunkSize = 4_500;
const entryFile = 'pagefind-entry.json';
const signature = Buffer.from('pagefind_dcd');
/** Comes after every letter that may follow three others. */
const last = '\uFFFF';

interface Word {
  /** The word, in the bytes by which words are ordered. */
  key: Buffer;
  /** The word with the pages that hold it, as it stands in the file. */
  bytes: Buffer;
}

interface Chunk {
  from: string;
  to: string;
  bytes: Buffer;
}

function isIndex(path: string): boolean {
  return path.endsWith('.pf_index');
}

/** A file of words is a list with one list of words, each a list that begins with the word itself. */
function wordsOf(data: Buffer): Word[] {
  const [list] = itemsOf(data);
  if (!list) return [];
  return itemsOf(list).map((bytes) => ({ key: textOf(itemsOf(bytes)[0]), bytes }));
}

function toChunks(words: readonly Word[]): Chunk[] {
  const chunks: Word[][] = [];
  let size = Infinity;
  let previous = '';
  for (const word of words) {
    const beginning = beginningOf(word);
    if (size > chunkSize && beginning !== previous && (previous.length === 3 || chunks.length === 0)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
    previous = beginning;
  }
  return chunks.map((chunk) => {
    const [first, end] = [chunk[0], chunk.at(-1)].map((word) => (word ? beginningOf(word) : ''));
    return { from: first ?? '', to: `${end}${last}`, bytes: list([list(chunk.map(({ bytes }) => bytes))]) };
  });
}

function beginningOf({ key }: Word): string {
  return [...key.toString('utf8')].slice(0, 3).join('');
}

/** In the table of contents the third item lists the files of words: first word, last word, name. */
function withChunks(data: Buffer, rows: readonly Buffer[]): Buffer {
  const items = itemsOf(data);
  items[2] = list(rows);
  return list(items);
}

function toRow({ from, to, file }: Chunk & { file: { name: string } }): Buffer {
  return list([text(from), text(to), text(file.name)]);
}

function withHash(entry: string, name: string): string {
  const parsed = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(parsed.languages)) language.hash = name;
  return JSON.stringify(parsed);
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length);
}

/** A file's content, and the name that its bytes give it. */
function pack(language: string, length: number, bytes: Buffer): { name: string; content: Buffer } {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    name: `${language}_${hash.slice(0, length)}`,
    content: gzipSync(Buffer.concat([signature, bytes]), { level: 9 }),
  };
}

/** The items of a CBOR list, each with its own bytes. */
function itemsOf(data: Buffer): Buffer[] {
  const { value: count, end } = headOf(data, 0);
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < count; item += 1) {
    const next = endOf(data, at);
    items.push(data.subarray(at, next));
    at = next;
  }
  return items;
}

/** Where the CBOR item that begins at a place ends. */
function endOf(data: Buffer, at: number): number {
  const { type, value, end } = headOf(data, at);
  if (type === 2 || type === 3) return end + value;
  if (type !== 4) return end;
  let next = end;
  for (let item = 0; item < value; item += 1) next = endOf(data, next);
  return next;
}

function headOf(data: Buffer, at: number): { type: number; value: number; end: number } {
  const initial = data.readUInt8(at);
  const [type, short] = [initial >> 5, initial & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined || type > 4) throw new Error('Pagefind’s index is not written as expected');
  return { type, value: data.readUIntBE(at + 1, width), end: at + 1 + width };
}

function textOf(item: Buffer | undefined): Buffer {
  if (!item) throw new Error('Pagefind’s index is not written as expected');
  return item.subarray(headOf(item, 0).end);
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const width = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8((type << 5) | { 1: 24, 2: 25, 4: 26 }[width]);
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}

function list(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(3, bytes.length), bytes]);
}
