import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableFile } from './index-names.ts';
import { openRecordIndex, type RecordIndex } from './record-index.ts';
import type { RecordTable } from './record-table.ts';

/** The index in a folder of this machine. */
export async function openIndexIn(indexDir: string): Promise<RecordIndex> {
  return openRecordIndex(
    (path) => readFile(join(indexDir, path)),
    async () => JSON.parse(await readFile(join(indexDir, tableFile), 'utf8')) as RecordTable,
  );
}
