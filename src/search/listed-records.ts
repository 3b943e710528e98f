import type { CitingSite, ListedRecord } from '../citations/citation.ts';

/**
 * What can be quoted and downloaded of records, in files beside the index, in the order of the table of records. A
 * browser loads them when somebody asks for it and not before.
 */
export interface ListedRecords {
  /** Tells whether the file and an index are of the same build. */
  check: string;
  site: CitingSite;
  records: ListedRecord[];
}

/** Records in a file. */
export const perFile = 100;

/** The file that holds a record, in the folder of the index. */
export function listedRecordsFile(record: number): string {
  return `schede-${Math.floor(record / perFile)}.json`;
}
