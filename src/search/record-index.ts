import { findWord, type WordFinding } from './find-word.ts';
import { giveWay } from './give-way.ts';
import { dictionaryFile, listFile, placeFile, readContents, textFile } from './index-contents.ts';
import { contentsFile } from './index-names.ts';
import type { IndexedText } from './indexed-text.ts';
import type { RecordTable } from './record-table.ts';
import { isMatch, type Stem } from './stems.ts';
import { readTexts } from './text-files.ts';
import { unpackNumbers } from './unpack-numbers.ts';
import { noPast, unpackText, type TextPast } from './unpack-text.ts';
import { readLists, readPlaces, type WordList, type WordPlaces } from './word-lists.ts';

/** Gives the bytes of a file of the index by its path in the index's folder. @throws when they cannot be had. */
type LoadFile = (path: string) => Promise<Uint8Array>;

/** The index and its table are of two builds. */
export class OutdatedIndexError extends Error {}

/** The index of a site: which records hold a word and where, what each record says. */
export interface RecordIndex {
  /** How many records there are: their numbers are those below it. */
  count: number;
  /** Of each record, about how many words its text has. */
  lengths: readonly number[];
  averageLength: number;
  /** The records that hold a word in one of its forms, or a word that begins with it. */
  find: (word: string) => Promise<WordFinding>;
  /** The words of the index that are what is looked for. */
  lists: (stem: Stem) => Promise<WordList[]>;
  /** Where such words stand: of each record, counted in words of its text. */
  places: (stem: Stem) => Promise<Map<number, number[]>>;
  text: (record: number) => Promise<IndexedText>;
  /** The table of records, loaded when it is first wanted. @throws OutdatedIndexError when it is of another build. */
  table: () => Promise<RecordTable>;
}

/**
 * Opens the index that `build-index.ts` has made of Pagefind's. Pagefind's own program, which can read Pagefind's
 * files, weighs more than all that most searches load.
 * @param loadTable asks for the table; called again after it has failed
 */
export async function openRecordIndex(load: LoadFile, loadTable: () => Promise<RecordTable>): Promise<RecordIndex> {
  const kept = new Map<string, Promise<unknown>>();
  /** What a file gives, asked for once; again after it has failed. */
  const once = async <Content>(
    path: string,
    read: (content: Uint8Array) => Content | Promise<Content>,
  ): Promise<Content> => {
    const known = kept.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const loading = load(path).then(read);
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  };

  const contents = await once(contentsFile, (bytes) => readContents(unpackNumbers(bytes)));
  const { check, lengths, firstStems } = contents;
  let loadingTable: Promise<RecordTable> | undefined;

  async function openTable(): Promise<RecordTable> {
    const table = await loadTable();
    if (table.check !== check) throw new OutdatedIndexError();
    return table;
  }

  const loadLists = (file: number): Promise<WordList[]> =>
    once(listFile(check, file), (bytes) => readLists(unpackNumbers(bytes)));

  async function loadPlaces(file: number): Promise<WordPlaces[]> {
    const lists = await loadLists(file);
    return once(placeFile(check, file), (bytes) => readPlaces(lists, unpackNumbers(bytes)));
  }

  // No text can be read without it: it is asked for while the words are.
  const loadPast = (): Promise<TextPast> => once(dictionaryFile(check), (bytes) => unpackText(bytes, noPast));
  loadPast().catch(() => undefined);

  const loadTexts = (file: string): Promise<IndexedText[]> => {
    const loading = loadPast();
    return once(file, async (bytes) => readTexts((await unpackText(bytes, await loading)).text));
  };

  const index: RecordIndex = {
    count: lengths.length,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    find: (word) => findWord(index, word),
    async lists(stem) {
      const files = await Promise.all(filesWith(firstStems, stem).map(loadLists));
      return files.flat().filter((word) => isMatch(stem, word.stem));
    },
    async places(stem) {
      const found = new Map<number, number[]>();
      const files = filesWith(firstStems, stem);
      const [lists, places] = await Promise.all([
        Promise.all(files.map(loadLists)),
        Promise.all(files.map(loadPlaces)),
      ]);
      for (const [file, words] of lists.entries()) {
        for (const [at, word] of words.entries()) {
          if (!isMatch(stem, word.stem)) continue;
          for (const [holder, record] of word.records.entries()) {
            await giveWay();
            found.set(record, [...(found.get(record) ?? []), ...(places[file]?.[at]?.[holder] ?? [])]);
          }
        }
      }
      return found;
    },
    async text(record) {
      if (!(record in lengths)) throw new RangeError(`there is no record ${record}`);
      const texts = await loadTexts(textFile(contents, record));
      return texts[record % contents.textsPerFile] as IndexedText;
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

/** The files in which a word may stand, or whatever begins with it. @param firstStems of each file the first word */
function filesWith(firstStems: readonly string[], { text, isWhole }: Stem): number[] {
  const last = isWhole ? text : `${text}\uFFFF`;
  const from = Math.max(
    0,
    firstStems.findLastIndex((first) => first <= text),
  );
  const to = firstStems.findLastIndex((first) => first <= last);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
