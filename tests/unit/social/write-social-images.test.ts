import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImageCache } from '../../../src/social/image-cache.ts';
import { writeSocialImages } from '../../../src/social/write-social-images.ts';
import { article, corpus } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const content = corpus([article()]);
let folder = '';
const write = () =>
  writeSocialImages({ siteDir: join(folder, 'site'), corpus: content, cacheDir: join(folder, 'cache') });
const image = () => readFile(join(folder, 'site/immagini/articoli/un-articolo.png'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-'));
  await write();
});

afterAll(() => rm(folder, { recursive: true }));

test('writes images where pages say that they are', async () => {
  expect(await readdir(join(folder, 'site/immagini'))).toContain('sito.png');
  expect((await image()).subarray(1, 4).toString()).toBe('PNG');
});

test('draws nothing that an earlier build has drawn', async () => {
  expect(await write()).toEqual({ images: 16, drawn: 0 });
});

test('draws again what the cache holds only in part, with the same bytes', async () => {
  const before = await image();
  const cut = (file: string, length: number) => truncate(join(folder, 'cache', file), length);
  const files = await readdir(join(folder, 'cache'));
  const holdings = await Promise.all(files.map((file) => readFile(join(folder, 'cache', file))));
  const [ours = [], others = []] = [true, false].map((wanted) =>
    files.filter((_, at) => holdings[at]?.includes(before) === wanted),
  );
  await Promise.all([...ours.map((file) => cut(file, 1000)), cut(others[0] ?? '', 0)]);
  expect(await write()).toEqual({ images: 16, drawn: 2 });
  expect((await image()).equals(before)).toBe(true);
});

test('draws again what was changed in the cache', async () => {
  const [first = ''] = await readdir(join(folder, 'cache'));
  const bytes = await readFile(join(folder, 'cache', first));
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  await writeFile(join(folder, 'cache', first), bytes);
  expect(await write()).toEqual({ images: 16, drawn: 1 });
});

test('knows a card by all that it says', async () => {
  const cache = await openImageCache(temporaryFolder());
  const card = { label: 'a', title: 'b', detail: 'c', siteName: 'd' };
  await cache.write(card, Buffer.from('x'));
  expect((await cache.read(card))?.toString()).toBe('x');
  expect(await cache.read({ ...card, detail: 'altro' })).toBeUndefined();
});
