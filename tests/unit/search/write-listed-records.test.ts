import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { perFile, listedRecordsFile, type ListedRecords } from '../../../src/search/listed-records.ts';
import { writeListedRecords } from '../../../src/search/write-listed-records.ts';
import { corpus, topic } from '../../support/entries.ts';
import { readFiles, temporaryFolder } from '../../support/temporary-folder.ts';

const many = Array.from({ length: perFile + 5 }, (_, at) => topic({ name: `Tema ${at}` }, { id: `tema-${at}` }));
const all = corpus(many);
const paths = many.map(({ id }) => `/temi/${id}/`).reverse();

test('records stand in files of a hundred, in the order of the index, with the site and the build that they are of', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pagefind'));
  await writeListedRecords(folder, all, { indexed: paths, check: 'abc' });

  const files = readFiles(join(folder, 'pagefind'));
  expect(Object.keys(files)).toEqual(['schede-0.json', 'schede-1.json']);
  const read = (record: number) => JSON.parse(String(files[listedRecordsFile(record)])) as ListedRecords;
  for (const record of [0, perFile - 1, perFile, perFile + 4]) {
    const { check, site, records } = read(record);
    expect(records[record % perFile]?.path).toBe(paths[record]);
    expect({ check, name: site.name }).toEqual({ check: 'abc', name: 'Il caso di Valle' });
  }
});

test('a page of which nothing is known is a fault', async () => {
  const folder = temporaryFolder();
  await expect(writeListedRecords(folder, all, { indexed: ['/temi/altro/'], check: 'abc' })).rejects.toThrow(
    '/temi/altro/',
  );
});
