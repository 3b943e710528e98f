import type { IndexFile } from 'pagefind';
import { cutWords } from './cut-words.ts';
import { contentsToNumbers, groupOf, listFile, placeFile, textFile, toRecordId } from './index-contents.ts';
import { contentsFile } from './index-names.ts';
import type { IndexedText, RecordCard } from './indexed-text.ts';
import { packNumbers } from './pack-numbers.ts';
import { bytesOfText, compress, digestOf, itemsOf, pack, unpack, writeList, writeText } from './pagefind-files.ts';
import { readCbor } from './read-cbor.ts';
import { readWords } from './read-words.ts';
import { listsToNumbers, placesToNumbers } from './word-lists.ts';

/** An index in the form in which it is published. */
export interface CompactIndex {
  files: IndexFile[];
  /** Tells it from that of any other build. */
  check: string;
  /** Its texts, in the order of its pages: a record is its place here. */
  texts: IndexedText[];
}

/**
 * What Pagefind has found in the pages, in files that are small for whoever searches: beside its own, which its program
 * can read, a table of contents, lists of the records that hold a word and the places where it stands
 * (`word-lists.ts`). Pages, which have random names of seven letters, are numbered: a page is a record of the table.
 * Texts are Pagefind's, several to a file when there are many pages, because hosts limit how many files a site may
 * have; each carries what a result shows, so that the first results need no table.
 * @throws when Pagefind's files are not written as expected.
 */
export function compactIndex(files: readonly IndexFile[], cardOf: (path: string) => RecordCard): CompactIndex {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === entryFile);
  if (!meta || !entry) throw new Error('Pagefind’s index has no table of contents');

  const written = new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readText));
  const contents = itemsOf(unpack(meta.content));
  const pages = itemsOf(contents[1]).map((page) => {
    const [name, wordCount = Buffer.alloc(0)] = itemsOf(page);
    const text = written.get(bytesOfText(name).toString());
    if (!text) throw new Error('Pagefind’s index lacks the text of a page');
    return { wordCount, text: { ...text, card: cardOf(text.url) } };
  });
  const texts = pages.map(({ text }) => text);
  const words = cutWords(
    files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .flatMap(({ content }) => readWords(readCbor(unpack(content)))),
  );
  const lists = words.map((some) => packNumbers(listsToNumbers(some)));
  const places = words.map((some) => packNumbers(placesToNumbers(some.map((word) => word.places))));
  const check = digestOf([JSON.stringify(texts), ...lists, ...places], 6);

  const textsPerFile = Math.max(1, Math.ceil(pages.length / mostTextFiles));
  const ownContents = contentsToNumbers({
    check,
    textsPerFile,
    lengths: pages.map(({ wordCount }) => readCbor(wordCount) as number),
    firstStems: words.map(([first]) => first?.stem ?? ''),
  });
  contents[1] = writeList(
    pages.map(({ wordCount }, record) => {
      const group = groupOf({ check, textsPerFile }, record);
      return writeList([writeText(toRecordId(check, record)), wordCount, writeText(group)]);
    }),
  );
  const newMeta = writeList(contents);
  const metaName = `it_${digestOf([newMeta], 10)}`;

  return {
    check,
    texts,
    files: [
      ...files.filter(({ path }) => !/\.pf_(?:fragment|meta)$/u.test(path) && path !== entryFile),
      { path: `pagefind.${metaName}.pf_meta`, content: pack(newMeta) },
      { path: entryFile, content: Buffer.from(withName(Buffer.from(entry.content).toString(), metaName)) },
      ...textFiles(texts, { check, textsPerFile }),
      { path: contentsFile, content: compress(packNumbers(ownContents)) },
      ...lists.map((bytes, file) => ({ path: listFile(check, file), content: compress(bytes) })),
      ...places.map((bytes, file) => ({ path: placeFile(check, file), content: compress(bytes) })),
    ],
  };
}

/** Names, for Pagefind's program, the table of contents of now. */
const entryFile = 'pagefind-entry.json';
/** Texts are published in no more files than this. */
export const mostTextFiles = 5_000;

/** A text's file is named after the page's name in Pagefind. */
function readText({ path, content }: IndexFile): [name: string, text: Omit<IndexedText, 'card'>] {
  const name = path.replace(/^.*\/|\.pf_fragment$/gu, '');
  return [name, JSON.parse(unpack(content).toString('utf8')) as Omit<IndexedText, 'card'>];
}

/** A text that stands alone is the whole of its file; others stand under their names in the file of their group. */
function textFiles(texts: readonly IndexedText[], contents: { check: string; textsPerFile: number }): IndexFile[] {
  const files = new Map<string, object>();
  for (const [record, text] of texts.entries()) {
    const path = textFile(contents, record);
    const isAlone = contents.textsPerFile === 1;
    files.set(
      path,
      isAlone ? text : Object.assign(files.get(path) ?? {}, { [toRecordId(contents.check, record)]: text }),
    );
  }
  return [...files].map(([path, content]) => ({ path, content: pack(Buffer.from(JSON.stringify(content))) }));
}

/** The file that a search asks for first says which table of contents is that of now. */
function withName(entry: string, name: string): string {
  const parsed = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(parsed.languages)) language.hash = name;
  return JSON.stringify(parsed);
}
