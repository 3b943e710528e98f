import { findWord, type WordFinding } from './find-word.ts';
import { inflate, type LoadFile } from './index-files.ts';
import { contentsFile } from './index-names.ts';
import type { IndexedText } from './indexed-text.ts';
import { readCbor } from './read-cbor.ts';
import { fromRecordId } from './record-id.ts';
import type { RecordTable } from './record-table.ts';
import { readWords, type IndexedWord } from './read-words.ts';

/** The index and its table are of two builds. */
export class OutdatedIndexError extends Error {}

/** The index of a site: which records hold a word and where, what each record says. */
export interface RecordIndex {
  /** How many records there are: their numbers are those below it. */
  count: number;
  /** Of each record, how many words its text has. */
  lengths: readonly number[];
  averageLength: number;
  /** The records that hold a word in one of its forms, or a word that begins with it. */
  find: (word: string) => Promise<WordFinding>;
  /** Words of the index that stand in the same file as those that begin with the first three letters of a word. */
  wordsNear: (word: string) => Promise<IndexedWord[]>;
  text: (record: number) => Promise<IndexedText>;
  /** The table of records, loaded when it is first wanted. @throws OutdatedIndexError when it is of another build. */
  table: () => Promise<RecordTable>;
}

/**
 * Opens the index that `build-index.ts` has made. It is Pagefind's, and what is read here is its format; Pagefind's own
 * program, which reads it too, weighs twice as much as all that a search loads.
 * @param loadTable asks for the table; called again after it has failed
 */
export async function openRecordIndex(load: LoadFile, loadTable: () => Promise<RecordTable>): Promise<RecordIndex> {
  const kept = new Map<string, Promise<unknown>>();
  /** What a file gives, asked for once; again after it has failed. */
  const once = async <Content>(path: string, read: (content: Uint8Array) => Content): Promise<Content> => {
    const known = kept.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const loading = load(path).then(inflate).then(read);
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  };

  const [pages, files] = await once(contentsFile, readContents);
  const { check } = fromRecordId(pages[0]?.id ?? '');
  const lengths = pages.map(({ length }) => length);
  let loadingTable: Promise<RecordTable> | undefined;

  async function openTable(): Promise<RecordTable> {
    const table = await loadTable();
    if (table.check !== check) throw new OutdatedIndexError();
    return table;
  }

  const index: RecordIndex = {
    count: pages.length,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    find: (word) => findWord(index, word),
    async wordsNear(word) {
      const file = files.find(({ from, to }) => from <= word && word <= to);
      return file ? once(`index/${file.name}.pf_index`, (content) => readWords(readCbor(content))) : [];
    },
    async text(record) {
      const page = pages[record];
      if (!page) throw new RangeError(`there is no record ${record}`);
      const texts = await once(`fragment/${page.group || page.id}.pf_fragment`, readTexts);
      return (page.group === '' ? texts : texts[page.id]) as IndexedText;
    },
    async table() {
      loadingTable ??= openTable();
      try {
        return await loadingTable;
      } catch (error) {
        loadingTable = undefined;
        throw error;
      }
    },
  };
  return index;
}

interface Page {
  id: string;
  length: number;
  /** The file in which its text stands with others; none when it stands alone, under its own name. */
  group: string;
}

interface WordFileRow {
  from: string;
  to: string;
  name: string;
}

/** The table of contents: version, pages, files of words, … */
function readContents(content: Uint8Array): [Page[], WordFileRow[]] {
  const [, pages, files] = readCbor(content) as [string, [string, number, string][], [string, string, string][]];
  return [
    pages.map(([id, length, group]) => ({ id, length, group })),
    files.map(([from, to, name]) => ({ from, to, name })),
  ];
}

function readTexts(content: Uint8Array): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(content)) as Record<string, unknown>;
}
