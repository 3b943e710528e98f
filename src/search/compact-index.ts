import type { IndexFile } from 'pagefind';
import { contentsFile } from './index-names.ts';
import type { IndexedText, RecordCard } from './indexed-text.ts';
import { toRecordId } from './record-id.ts';
import { bytesOfText, digestOf, itemsOf, pack, unpack, writeList, writeText } from './pagefind-files.ts';
import { splitWords } from './split-words.ts';

/** An index in the form in which it is published. */
export interface CompactIndex {
  files: IndexFile[];
  /** Tells it from that of any other build. */
  check: string;
  /** Its texts, in the order of its pages: a record is its place here. */
  texts: IndexedText[];
}

/**
 * Pagefind's files made small for whoever searches. Its words are cut again (`split-words.ts`). Its pages, which have
 * random names of seven letters, are numbered, so that ten thousand of them take a third of the bytes in the table of
 * contents; a number also says which record of the table a page is. Texts stand several to a file when there are many
 * pages, because hosts limit how many files a site may have. Each text carries what a result shows, so that the first
 * results need no table.
 * @throws when Pagefind's files are not written as expected.
 */
export function compactIndex(files: readonly IndexFile[], cardOf: (path: string) => RecordCard): CompactIndex {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === entryFile);
  if (!meta || !entry) throw new Error('Pagefind’s index has no table of contents');

  const texts = new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readText));
  const contents = itemsOf(unpack(meta.content));
  const pages = itemsOf(contents[1]).map((page) => {
    const [name, wordCount = Buffer.alloc(0)] = itemsOf(page);
    const text = texts.get(bytesOfText(name).toString());
    if (!text) throw new Error('Pagefind’s index lacks the text of a page');
    return { wordCount, text: { ...text, card: cardOf(text.url) } };
  });
  const check = digestOf(JSON.stringify(pages.map(({ text }) => text)), 6);

  const perFile = Math.ceil(pages.length / mostTextFiles);
  const groupOf = (record: number): string =>
    perFile > 1 ? `${check}-${Math.floor(record / perFile).toString(36)}` : '';
  contents[1] = writeList(
    pages.map(({ wordCount }, record) =>
      writeList([writeText(toRecordId(check, record)), wordCount, writeText(groupOf(record))]),
    ),
  );
  const words = splitWords(
    files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => unpack(content)),
  );
  const named = words.map((file) => ({ ...file, name: `it_${digestOf(file.bytes, 7)}` }));
  contents[2] = writeList(named.map(({ from, to, name }) => writeList([from, to, name].map(writeText))));
  const newMeta = writeList(contents);
  const metaName = `it_${digestOf(newMeta, 10)}`;

  return {
    check,
    texts: pages.map(({ text }) => text),
    files: [
      ...files.filter(({ path }) => !/\.pf_(?:index|fragment|meta)$/u.test(path) && path !== entryFile),
      ...named.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, content: pack(bytes) })),
      ...textFiles(
        pages.map(({ text }) => text),
        check,
        groupOf,
      ),
      // Pagefind's program asks for the second by way of the entry file; the search page goes straight to the first.
      { path: contentsFile, content: pack(newMeta) },
      { path: `pagefind.${metaName}.pf_meta`, content: pack(newMeta) },
      { path: entryFile, content: Buffer.from(withName(Buffer.from(entry.content).toString(), metaName)) },
    ],
  };
}

/** Names, for Pagefind's program, the table of contents of now. */
const entryFile = 'pagefind-entry.json';
/** Texts are published in no more files than this. */
export const mostTextFiles = 2_500;

/** A text's file is named after the page's name in Pagefind. */
function readText({ path, content }: IndexFile): [name: string, text: Omit<IndexedText, 'card'>] {
  const name = path.replace(/^.*\/|\.pf_fragment$/gu, '');
  return [name, JSON.parse(unpack(content).toString('utf8')) as Omit<IndexedText, 'card'>];
}

/** A text that stands alone is named after its record; others stand under it in the file of their group. */
function textFiles(texts: readonly IndexedText[], check: string, groupOf: (record: number) => string): IndexFile[] {
  const files = new Map<string, object>();
  for (const [record, text] of texts.entries()) {
    const [id, group] = [toRecordId(check, record), groupOf(record)];
    files.set(group || id, group === '' ? text : Object.assign(files.get(group) ?? {}, { [id]: text }));
  }
  return [...files].map(([name, content]) => ({
    path: `fragment/${name}.pf_fragment`,
    content: pack(Buffer.from(JSON.stringify(content))),
  }));
}

/** The file that a search asks for first says which table of contents is that of now. */
function withName(entry: string, name: string): string {
  const parsed = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(parsed.languages)) language.hash = name;
  return JSON.stringify(parsed);
}
