import type { IndexFile } from 'pagefind';
import { callWords } from './call-words.ts';
import { cutWords } from './cut-words.ts';
import { groupFamilies } from './group-families.ts';
import { dictionaryFile, listFile, placeFile, textFile, writeContents } from './index-contents.ts';
import { contentsFile } from './index-names.ts';
import type { IndexedText, RecordCard } from './indexed-text.ts';
import { packNumbers } from './pack-numbers.ts';
import { packPast } from './pack-text.ts';
import { bytesOfText, digestOf, itemsOf, unpack } from './pagefind-files.ts';
import { readCbor } from './read-cbor.ts';
import { readWords } from './read-words.ts';
import { chooseDictionary } from './text-dictionary.ts';
import { writeText } from './text-files.ts';
import { writeLists, writePlaces } from './word-lists.ts';

/** An index in the form in which it is published. */
export interface CompactIndex {
  /** Ours; Pagefind's stand beside them as they are. */
  files: IndexFile[];
  /** Tells it from that of any other build. */
  check: string;
  /** Its texts, in the order of its pages: a record is its place here. */
  texts: IndexedText[];
}

/**
 * What Pagefind has found in the pages, in files that are small for whoever searches: a table of contents, lists of the
 * records that hold a word and the places where it stands (`word-lists.ts`), and the texts with what a result shows of
 * each, so that the first results need no table. Pages, which have random names of seven letters, are numbered: a page
 * is a record of the table.
 * @param cardOf what a result shows of a page besides its text
 * @param callsOf what a page is called
 * @throws when Pagefind's files are not written as expected.
 */
export function compactIndex(
  files: readonly IndexFile[],
  { cardOf, callsOf }: { cardOf: (path: string) => RecordCard; callsOf: (path: string) => readonly string[] },
): CompactIndex {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind’s index has no table of contents');

  const textOf = new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).flatMap(readTexts));
  const pages = itemsOf(itemsOf(unpack(meta.content))[1]).map((page) => {
    const [name, wordCount = Buffer.alloc(0)] = itemsOf(page);
    const text = textOf.get(bytesOfText(name).toString());
    if (!text) throw new Error('Pagefind’s index lacks the text of a page');
    return { wordCount, text: { ...text, card: cardOf(text.url) } };
  });
  const texts = pages.map(({ text }) => text);
  const found = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => readWords(readCbor(unpack(content))));
  const words = cutWords(
    callWords(
      groupFamilies(found, texts),
      texts.map(({ url }) => callsOf(url)),
    ),
  );
  const lists = words.map((some) => packNumbers((add) => writeLists(some, add)));
  const places = words.map((some) => {
    const placesOf = some.map((word) => word.places);
    return packNumbers((add) => writePlaces(placesOf, add));
  });
  const written = texts.map(writeText);
  const check = digestOf([...written, ...lists, ...places], 6);
  const contents = {
    check,
    textsPerFile: Math.max(1, Math.ceil(pages.length / mostTextFiles)),
    lengths: pages.map(({ wordCount }) => readCbor(wordCount) as number),
    firstStems: words.map(([first]) => first?.stem ?? ''),
  };
  return {
    check,
    texts,
    files: [
      { path: contentsFile, content: packNumbers((add) => writeContents(contents, add)) },
      ...lists.map((bytes, file) => ({ path: listFile(check, file), content: bytes })),
      ...places.map((bytes, file) => ({ path: placeFile(check, file), content: bytes })),
      ...textFiles(written, contents),
    ],
  };
}

/** Texts are published in no more files than this: hosts limit how many files a site may have. */
export const mostTextFiles = 10_000;
/**
 * How many letters of what texts say again and again are known before the first of them is read: more would cost a first
 * search more than they spare the next ones.
 */
const longestDictionary = 60_000;
/** Of few texts, a part. */
const dictionaryShare = 1 / 30;

/** The texts of one of Pagefind's files under the names of their pages: it may hold several. */
function readTexts({ path, content }: IndexFile): [name: string, text: Omit<IndexedText, 'card'>][] {
  const name = path.replace(/^.*\/|\.pf_fragment$/gu, '');
  const file = JSON.parse(unpack(content).toString('utf8')) as object;
  return Object.entries('url' in file ? { [name]: file } : file);
}

/** The texts in their files, and what all of them may repeat. */
function textFiles(written: readonly string[], contents: { check: string; textsPerFile: number }): IndexFile[] {
  const letters = written.reduce((sum, text) => sum + text.length, 0);
  const length = Math.min(longestDictionary, letters * dictionaryShare);
  const { bytes, packText } = packPast(chooseDictionary(written, length));
  const files = Map.groupBy(written.entries(), ([record]) => textFile(contents, record));
  return [
    { path: dictionaryFile(contents.check), content: bytes },
    ...[...files].map(([path, some]) => ({ path, content: packText(`[${some.map(([, text]) => text).join()}]`) })),
  ];
}
