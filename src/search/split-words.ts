import { bytesOfText, itemsOf, writeList } from './pagefind-files.ts';

/** A file of words: those from one beginning to another. */
export interface WordFile {
  from: string;
  to: string;
  bytes: Buffer;
}

/**
 * Pagefind writes its words in files of some 20 kB, and a browser loads a whole one for each word of a query. Here
 * they are cut again, ten times smaller, and only where the first three letters change: so whatever begins with a
 * stem stands in one file, while Pagefind's own cuts hide what falls into the next. Words are moved, never changed.
 * @param files what Pagefind's files of words hold: a list with one list of words, each a list that begins with the
 * word itself.
 */
export function splitWords(files: readonly Buffer[]): WordFile[] {
  const words = files
    .flatMap((data) => itemsOf(itemsOf(data)[0]))
    .map((bytes): Word => ({ key: bytesOfText(itemsOf(bytes)[0]), bytes }))
    .sort((a, b) => Buffer.compare(a.key, b.key));

  const chunks: Word[][] = [];
  let size = Infinity;
  let previous = '';
  for (const word of words) {
    const beginning = beginningOf(word);
    if (size > fileSize && beginning !== previous && (previous.length === 3 || chunks.length === 0)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
    previous = beginning;
  }
  return chunks.map((chunk) => {
    const [first, end] = [chunk[0], chunk.at(-1)].map((word) => (word ? beginningOf(word) : ''));
    return { from: first ?? '', to: `${end}${last}`, bytes: writeList([writeList(chunk.map(({ bytes }) => bytes))]) };
  });
}

/** Uncompressed size of a file of words: some 2 kB when compressed. */
const fileSize = 4_500;
/** Comes after every letter that may follow three others. */
const last = '\uFFFF';

interface Word {
  /** The word, in the bytes by which words are ordered. */
  key: Buffer;
  /** The word with the pages that hold it, as it stands in the file. */
  bytes: Buffer;
}

function beginningOf({ key }: Word): string {
  return [...key.toString('utf8')].slice(0, 3).join('');
}
