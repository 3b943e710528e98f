import { bytesOfText, itemsOf, writeList } from './pagefind-files.ts';

/** A file of words: those from one beginning to another. */
export interface WordFile {
  from: string;
  to: string;
  bytes: Buffer;
}

/**
 * Pagefind writes its words in files of some 20 kB, and a browser loads a whole one for each word of a query. Here
 * they are cut again, ten times smaller, and where the first three letters change: so whatever begins with a stem
 * stands in one file, while Pagefind's own cuts hide what falls into the next. Where words that begin alike are too
 * many for that, as in an archive of thousands of records, they stand in several files, and a search takes all that it
 * needs. Words are moved, never changed.
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
    const isApart = beginning !== previous && (previous.length === 3 || chunks.length === 0);
    if (size > largestSize || (size > fileSize && isApart)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
    previous = beginning;
  }
  return chunks.map((chunk, at) => {
    const [first, end, before, after] = [chunk[0], chunk.at(-1), chunks[at - 1]?.at(-1), chunks[at + 1]?.[0]];
    return {
      from: first && before && beginningOf(before) === beginningOf(first) ? wordOf(first) : beginningOf(first),
      to: end && after && beginningOf(after) === beginningOf(end) ? wordOf(end) : `${beginningOf(end)}${last}`,
      bytes: writeList([writeList(chunk.map(({ bytes }) => bytes))]),
    };
  });
}

/** Uncompressed size of a file of words: some 2 kB when compressed. */
const fileSize = 4_500;
/** Beyond this a file ends even between words that begin alike. */
const largestSize = 12_000;
/** Comes after every letter that may follow three others. */
const last = '\uFFFF';

interface Word {
  /** The word, in the bytes by which words are ordered. */
  key: Buffer;
  /** The word with the pages that hold it, as it stands in the file. */
  bytes: Buffer;
}

function wordOf({ key }: Word): string {
  return key.toString('utf8');
}

function beginningOf(word: Word | undefined): string {
  return word ? [...wordOf(word)].slice(0, 3).join('') : '';
}
