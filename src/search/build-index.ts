import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Corpus } from '../corpus/corpus.ts';
import { getSearchRecords, type SearchRecord } from '../queries/search-records.ts';
import { fromIndexText } from './index-text.ts';
import { indexFolder, tableFile, vocabularyFile, workerFile } from './index-names.ts';
import { toPageCopy } from './page-copy.ts';
import { splitIndex } from './split-index.ts';
import { toRecordTable } from './table-of-records.ts';
import { toVocabulary } from './vocabulary-of-texts.ts';

/** What Pagefind makes and a site needs; its own interfaces and the program for other languages stay out. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_[a-z]+|wasm\.it\.pagefind)$/u;

/**
 * Makes the search index of a site that has been built: the entries' pages in Pagefind, the table of records and the
 * words to suggest beside it. The same pages give the same bytes.
 * @returns the paths of the pages that are in it.
 */
export async function buildSearchIndex({
  siteDir,
  corpus,
}: {
  siteDir: string;
  corpus: Corpus;
}): Promise<{ indexed: string[] }> {
  const { index, errors } = await createIndex({ forceLanguage: 'it' });
  if (!index) throw new Error(`Pagefind non parte: ${errors.join('; ')}`);
  try {
    const records = await addPages(index, siteDir, getSearchRecords(corpus));
    const { files } = await index.getFiles();
    await writeIndex(join(siteDir, indexFolder), splitIndex(files), records);
    return { indexed: records.map(({ path }) => path) };
  } finally {
    await close();
  }
}

/** @returns the records whose page has a text to search. */
async function addPages(
  index: PagefindIndex,
  siteDir: string,
  records: readonly SearchRecord[],
): Promise<SearchRecord[]> {
  const copies = await Promise.all(
    records.map(async (record) => {
      const file = join(siteDir, record.path, 'index.html');
      return existsSync(file) ? toPageCopy(await readFile(file, 'utf8'), record.title) : undefined;
    }),
  );
  // Handed over in order and all at once: Pagefind takes them in turn.
  const added = await Promise.all(
    records.map(async (record, at) => {
      const content = copies[at];
      if (content === undefined) return [];
      const { errors } = await index.addHTMLFile({ url: record.path, content });
      if (errors.length > 0) throw new Error(`Pagefind non legge ${record.path}: ${errors.join('; ')}`);
      return [record];
    }),
  );
  return added.flat();
}

async function writeIndex(
  folder: string,
  files: readonly IndexFile[],
  records: readonly SearchRecord[],
): Promise<void> {
  const kept = files.filter(({ path }) => needed.test(path.split('/').at(-1) ?? ''));
  for (const { path, content } of kept) {
    await writeInside(folder, path, path === workerFile ? await minified(path, content) : content);
  }

  const texts = new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment));
  const indexed = records.map((record) => ({ ...record, fragmentId: texts.get(record.path)?.fragmentId ?? '' }));
  await writeInside(folder, tableFile, JSON.stringify(toRecordTable(indexed)));
  const written = records.map(({ path, title }) => ({ title, text: texts.get(path)?.text ?? '' }));
  await writeInside(folder, vocabularyFile, JSON.stringify(toVocabulary(written)));
}

/** Pagefind ships its worker with room to spare: this is 2 kB less for every reader who searches. */
async function minified(path: string, content: Uint8Array): Promise<string> {
  const { minify } = await import('vite');
  return (await minify(path, Buffer.from(content).toString())).code;
}

async function writeInside(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** A fragment's file is named after the page's name in Pagefind and holds, compressed, a signature and JSON. */
function readFragment({ path, content }: IndexFile): [path: string, { fragmentId: string; text: string }] {
  const json = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/u, '');
  const fragment = JSON.parse(json) as { url: string; content: string };
  const fragmentId = path.replace(/^.*\/|\.pf_fragment$/gu, '');
  return [fragment.url, { fragmentId, text: fromIndexText(fragment.content) }];
}
