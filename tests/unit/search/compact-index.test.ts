import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compactIndex, mostTextFiles } from '../../../src/search/compact-index.ts';
import { openRecordIndex } from '../../../src/search/record-index.ts';

const card = () => ({ kind: 'Fatto', kindId: 'cronologia', names: [] });
const of = { cardOf: card, callsOf: () => [] };
const packed = (...content: (string | Buffer)[]) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), ...content.map((part) => Buffer.from(part))]));

test('a format that is not the known one is refused', () => {
  const strange = { path: 'index/it_1.pf_index', content: gzipSync('pagefind_dcd\u00ff\u00ff') };
  const meta = { path: 'pagefind.it_1.pf_meta', content: gzipSync('pagefind_dcd\u0080') };
  expect(() => compactIndex([meta, strange], of)).toThrow('not written as expected');
});

test('an index without its table of contents is refused', () => {
  expect(() => compactIndex([], of)).toThrow('no table of contents');
});

test('with more records than a host allows files, several texts stand in one and each is still found', async () => {
  const records = Array.from({ length: mostTextFiles + 100 }, (_, at) => `it_${String(at).padStart(5, '0')}`);
  // CBOR: lists and texts begin with their length.
  const pages = records.map((id) =>
    Buffer.concat([Buffer.from([0x83, 0x68]), Buffer.from(id), Buffer.from([5, 0x60])]),
  );
  const count = Buffer.from([0x99, records.length >> 8, records.length & 0xff]);
  const text = (id: string) => ({ url: `/${id}/`, meta: { title: 'Tìtolo' }, content: `Tìtolo ${id}`, anchors: [] });
  const [first = '', ...others] = records;
  const { files } = compactIndex(
    [
      {
        path: 'pagefind.it_1.pf_meta',
        content: packed(Buffer.from([0x83, 0x65]), '1.6.0', count, ...pages, Buffer.from([0x80])),
      },
      // Pagefind writes a text by itself, or several together.
      { path: `fragment/${first}.pf_fragment`, content: packed(JSON.stringify(text(first))) },
      {
        path: 'fragment/it_c1.pf_fragment',
        content: packed(JSON.stringify(Object.fromEntries(others.map((id) => [id, text(id)])))),
      },
    ],
    of,
  );
  expect(files.filter(({ path }) => /^texts\/.*-/u.test(path))).toHaveLength(records.length / 2);

  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const index = await openRecordIndex(
    async (path) => contents.get(path) ?? new Uint8Array(),
    () => Promise.reject(new Error('nobody asks for the table')),
  );
  expect(index.count).toBe(records.length);
  for (const record of [0, 1, 999, records.length - 1]) {
    expect(await index.text(record)).toEqual({ ...text(records[record] ?? ''), card: card() });
  }
}, 30_000);
