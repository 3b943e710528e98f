import type { CitingSite, ListedRecord } from '../../citations/citation.ts';
import { indexFolder } from '../index-names.ts';
import { listedRecordsFile, perFile, type ListedRecords } from '../listed-records.ts';
import { OutdatedIndexError } from '../record-index.ts';

/** What was loaded, by address and build: the same records are asked for again and again. */
const files = new Map<string, Promise<ListedRecords>>();

/**
 * What can be quoted of some records, in their order.
 * @param check tells of which index the records are
 * @throws OutdatedIndexError when a new site has taken the place of the one that the page knows
 */
export async function loadListedRecords(
  base: string,
  records: readonly number[],
  check: string,
): Promise<{ site: CitingSite; records: ListedRecord[] }> {
  const loaded = await Promise.all(
    records.map((record) => loadFile(`${base}${indexFolder}/${listedRecordsFile(record)}`, check)),
  );
  const [first] = loaded;
  if (!first) throw new Error('no records to load');
  return {
    site: first.site,
    records: records.map((record, at) => {
      const listed = loaded[at]?.records[record % perFile];
      if (!listed) throw new OutdatedIndexError();
      return listed;
    }),
  };
}

function loadFile(address: string, check: string): Promise<ListedRecords> {
  const key = `${check} ${address}`;
  const known = files.get(key);
  if (known) return known;
  const loading = fetchFile(address, check);
  files.set(key, loading);
  loading.catch(() => files.delete(key));
  return loading;
}

async function fetchFile(address: string, check: string): Promise<ListedRecords> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const file = (await response.json()) as ListedRecords;
  if (file.check !== check) throw new OutdatedIndexError();
  return file;
}
