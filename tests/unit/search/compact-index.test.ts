import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compactIndex, mostTextFiles } from '../../../src/search/compact-index.ts';
import { pack, writeList, writeText } from '../../../src/search/pagefind-files.ts';
import { openRecordIndex } from '../../../src/search/record-index.ts';

const card = () => ({ kind: 'Fatto', kindId: 'cronologia', names: [] });
const entry = { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"it":{"hash":"it_1"}}}') };

test('a format that is not the known one is refused', () => {
  const strange = { path: 'index/it_1.pf_index', content: gzipSync('pagefind_dcd\u00ff\u00ff') };
  const meta = { path: 'pagefind.it_1.pf_meta', content: gzipSync('pagefind_dcd\u0080') };
  expect(() => compactIndex([entry, meta, strange], card)).toThrow('not written as expected');
});

test('an index without its table of contents is refused', () => {
  expect(() => compactIndex([entry], card)).toThrow('no table of contents');
});

test('with more records than a host allows files, several texts stand in one and each is still found', async () => {
  const records = Array.from({ length: mostTextFiles + 100 }, (_, at) => `it_${at}`);
  const pages = records.map((id) => writeList([writeText(id), Buffer.from([5]), writeText('')]));
  const meta = writeList([writeText('1.6.0'), writeList(pages), writeList([])]);
  const { files } = compactIndex(
    [
      entry,
      { path: 'pagefind.it_1.pf_meta', content: pack(meta) },
      ...records.map((id) => ({
        path: `fragment/${id}.pf_fragment`,
        content: pack(Buffer.from(JSON.stringify({ url: `/${id}/`, meta: { title: '' }, content: '', anchors: [] }))),
      })),
    ],
    card,
  );
  expect(files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(records.length / 2);

  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const index = await openRecordIndex(
    async (path) => contents.get(path) ?? new Uint8Array(),
    () => Promise.reject(new Error('nobody asks for the table')),
  );
  expect(index.count).toBe(records.length);
  for (const record of [0, 1, 999, records.length - 1]) {
    expect((await index.text(record)).url).toBe(`/${records[record]}/`);
  }
}, 30_000);
