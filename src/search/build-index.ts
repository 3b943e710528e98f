import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { formatEdtf } from '../lib/edtf.ts';
import type { SearchRecord } from '../queries/search-records.ts';
import { compactIndex, type CompactIndex } from './compact-index.ts';
import { fromIndexText } from './index-text.ts';
import type { RecordCard } from './indexed-text.ts';
import { indexFolder, tableFile, wordsFile } from './index-names.ts';
import { toPageCopy } from './page-copy.ts';
import { machineDate, toRecordTable } from './table-of-records.ts';
import { toVocabulary, toWordFiles } from './vocabulary-of-texts.ts';

/**
 * What a site publishes: the index that the search page reads, Pagefind's own, and the program that reads that for
 * whoever wants to ask it directly. Pagefind's interfaces and other languages stay out.
 */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_[a-z]+|wasm\.it\.pagefind)$/u;
/** Texts of Pagefind's stand together in no more files than this: hosts limit how many files a site may have. */
const mostFragments = 1_000;

/**
 * Makes the search index of a site that has been built: the records' pages in Pagefind, the table of records and the
 * words to suggest beside it. The same pages give the same bytes.
 * @param records what the index knows of each page besides its text, in any order
 * @returns the paths of the pages that are in it, by record, and what tells this index from others.
 */
export async function buildSearchIndex({
  siteDir,
  records,
}: {
  siteDir: string;
  records: readonly SearchRecord[];
}): Promise<{ indexed: string[]; check: string }> {
  const { index, errors } = await createIndex({ forceLanguage: 'it', maxFragments: mostFragments });
  if (!index) throw new Error(`Pagefind non parte: ${errors.join('; ')}`);
  try {
    await addPages(index, siteDir, records);
    const { files } = await index.getFiles();
    const recordOf = new Map(records.map((record) => [record.path, record]));
    const compact = compactIndex(files, {
      cardOf: (path) => toCard(recordOf.get(path)),
      callsOf: (path) => recordOf.get(path)?.called ?? [],
    });
    const indexed = compact.texts.flatMap(({ url }) => recordOf.get(url) ?? []);
    await writeIndex(
      join(siteDir, indexFolder),
      { ...compact, files: [...files.filter(isNeeded), ...compact.files] },
      indexed,
    );
    return { indexed: indexed.map(({ path }) => path), check: compact.check };
  } finally {
    await close();
  }
}

function isNeeded({ path }: IndexFile): boolean {
  return needed.test(path.split('/').at(-1) ?? '');
}

/** Adds the pages that have a text to search. */
async function addPages(index: PagefindIndex, siteDir: string, records: readonly SearchRecord[]): Promise<void> {
  const copies = await Promise.all(
    records.map(async (record) => {
      const file = join(siteDir, record.path, 'index.html');
      return existsSync(file) ? toPageCopy(await readFile(file, 'utf8'), record) : undefined;
    }),
  );
  // Handed over in order and all at once: Pagefind takes them in turn.
  await Promise.all(
    records.map(async ({ path }, at) => {
      const content = copies[at];
      if (content === undefined) return;
      const { errors } = await index.addHTMLFile({ url: path, content });
      if (errors.length > 0) throw new Error(`Pagefind non legge ${path}: ${errors.join('; ')}`);
    }),
  );
}

async function writeIndex(
  folder: string,
  { files, check, texts }: CompactIndex,
  records: readonly SearchRecord[],
): Promise<void> {
  for (const { path, content } of files) await writeInside(folder, path, content);
  await writeInside(folder, tableFile, JSON.stringify(toRecordTable(records, check)));
  const vocabulary = toVocabulary(texts.map(({ content }) => fromIndexText(content)));
  for (const [file, words] of toWordFiles(vocabulary, records.length).entries()) {
    await writeInside(folder, wordsFile(file), JSON.stringify(words));
  }
}

function toCard(record: SearchRecord | undefined): RecordCard {
  return {
    kind: record?.kindName ?? '',
    kindId: record?.kind.id ?? '',
    names: record?.names ?? [],
    day: record?.date === undefined ? undefined : [machineDate(record.date), formatEdtf(record.date)],
    fidelity: record?.fidelity?.label,
  };
}

async function writeInside(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
