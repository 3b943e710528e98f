import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { SearchRecord } from '../src/queries/search-records.ts';
import { fromIndexText } from '../src/search/index-text.ts';
import { toPageCopy } from '../src/search/page-copy.ts';

/** A record with the text that every search engine of the bench is given. */
export interface SearchedDocument {
  path: string;
  title: string;
  /** What our own index is given of its page, one run of text a line; without the title. */
  text: string;
  record: SearchRecord;
}

/** The records of a finished site that have a text to search. */
export async function readDocuments(siteDir: string, records: readonly SearchRecord[]): Promise<SearchedDocument[]> {
  const read = async (record: SearchRecord): Promise<SearchedDocument[]> => {
    const file = join(siteDir, record.path, 'index.html');
    if (!existsSync(file)) return [];
    const copy = toPageCopy(await readFile(file, 'utf8'), record);
    if (copy === undefined) return [];
    const [, ...blocks] = parse(copy).querySelectorAll('body > *');
    const text = blocks.map((block) => fromIndexText(block.text).trim()).join('\n');
    return [{ path: record.path, title: record.title, text, record }];
  };
  const documents: SearchedDocument[] = [];
  for (const record of records) documents.push(...(await read(record)));
  return documents;
}
