import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { getListedRecords } from '../queries/citations.ts';
import { getSite } from '../queries/site.ts';
import { indexFolder } from './index-names.ts';
import { listedRecordsFile, perFile, type ListedRecords } from './listed-records.ts';

/**
 * Writes what can be quoted of the records of an index.
 * @param indexed paths of the records, in the order of the index
 */
export async function writeListedRecords(
  siteDir: string,
  corpus: Corpus,
  { indexed, check }: { indexed: readonly string[]; check: string },
): Promise<void> {
  const { name, publisher, siteUrl, basePath, licence } = getSite(corpus);
  const all = getListedRecords(corpus);
  const records = indexed.map((path) => {
    const record = all.get(path);
    if (!record) throw new Error(`${path} is in the index and in no list of records`);
    return record;
  });
  for (let from = 0; from < records.length; from += perFile) {
    const file: ListedRecords = {
      check,
      site: { name, publisher, siteUrl, basePath, licence },
      records: records.slice(from, from + perFile),
    };
    await writeFile(join(siteDir, indexFolder, listedRecordsFile(from)), JSON.stringify(file));
  }
}
