import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPreview, openBuildFolder, restorePublished } from '../../../src/commands/build-folder.ts';
import { projectDir, UsageError } from '../../../src/site/settings.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const oldSite = { 'index.html': 'old', 'articoli/index.html': 'old list' };
const newSite = { 'index.html': 'new' };

/** A folder with a published site in it. */
function publishedSite(): string {
  const outDir = join(temporaryFolder(), 'dist');
  writeFiles(outDir, oldSite);
  return outDir;
}

test('a site is built beside the published one and takes its place in one go', async () => {
  const outDir = publishedSite();
  const folder = await openBuildFolder(outDir);
  writeFiles(folder.siteDir, newSite);
  expect(readFiles(outDir)).toEqual(oldSite);

  folder.publish();

  expect(readFiles(outDir)).toEqual(newSite);
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
});

test('a preview never takes the place of a published site, nor a published site that of a preview', async () => {
  const outDir = publishedSite();
  await expect(openBuildFolder(outDir, { preview: true })).rejects.toThrow(/dove sta il sito da pubblicare/u);
  await expect(openBuildFolder(join(projectDir, 'dist'), { preview: true })).rejects.toThrow(UsageError);
  expect(readFiles(outDir)).toEqual(oldSite);

  const previewDir = join(temporaryFolder(), 'anteprima');
  const folder = await openBuildFolder(previewDir, { preview: true });
  writeFiles(folder.siteDir, newSite);
  folder.publish();
  expect(isPreview(previewDir)).toBe(true);
  expect(isPreview(outDir)).toBe(false);
  await expect(openBuildFolder(previewDir)).rejects.toThrow(/che contiene un’anteprima/u);

  const again = await openBuildFolder(previewDir, { preview: true });
  again.discard();
  expect(readFiles(previewDir)['index.html']).toBe('new');
});

test.each(['missing', 'empty'])('an output folder that is %s is made', async (state) => {
  const outDir = join(temporaryFolder(), 'below/dist');
  if (state === 'empty') mkdirSync(outDir, { recursive: true });
  const folder = await openBuildFolder(outDir);
  writeFiles(folder.siteDir, newSite);
  folder.publish();
  expect(readFiles(outDir)).toEqual(newSite);
});

test('a build given up leaves the published site and nothing else', async () => {
  const outDir = publishedSite();
  const folder = await openBuildFolder(outDir);
  writeFiles(folder.siteDir, { 'index.html': 'half', '.prerender/draft.mjs': 'secret' });
  writeFiles(folder.cacheDir, { image: 'half' });

  folder.discard();

  expect(readFiles(outDir)).toEqual(oldSite);
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
});

test('while one build is at work a second on the same folder is refused, on another is not', async () => {
  const outDir = publishedSite();
  const folder = await openBuildFolder(outDir);
  writeFiles(folder.siteDir, newSite);

  await expect(openBuildFolder(outDir)).rejects.toThrow(UsageError);
  await expect(openBuildFolder(outDir)).rejects.toThrow(/Un’altra costruzione sta già lavorando/u);
  const other = await openBuildFolder(`${outDir}-2`);
  other.discard();

  folder.publish();
  expect(readFiles(outDir)).toEqual(newSite);
});

test('after a build that died, what it left is not taken for a part of the site', async () => {
  const outDir = publishedSite();
  const work = join(dirname(outDir), '.build/dist');
  writeFiles(work, { 'site/half.html': 'half', 'cache/image': 'half', 'lock.json': '{"pid":0}' });
  writeFiles(work, { 'lock.json': JSON.stringify({ pid: 2 ** 22 + 1 }) });

  const folder = await openBuildFolder(outDir);
  expect(folder.afterUnfinished).toBe(true);
  writeFiles(folder.siteDir, newSite);
  folder.publish();

  expect(readFiles(outDir)).toEqual(newSite);
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
});

test('after a build that died between the two renames, the published site is put back', async () => {
  const outDir = publishedSite();
  const previous = join(dirname(outDir), '.build/dist/previous');
  mkdirSync(dirname(previous), { recursive: true });
  renameSync(outDir, previous);

  const folder = await openBuildFolder(outDir);
  expect(readFiles(outDir)).toEqual(oldSite);
  folder.discard();
  expect(readFiles(outDir)).toEqual(oldSite);
});

test('a published site is never replaced by an older one left behind', () => {
  const outDir = publishedSite();
  writeFiles(join(dirname(outDir), '.build/dist/previous'), { 'index.html': 'older' });
  restorePublished(outDir);
  expect(readFiles(outDir)).toEqual(oldSite);
});

test('when the new site cannot take its place, the old one is back in its own', async () => {
  const outDir = publishedSite();
  const folder = await openBuildFolder(outDir);
  expect(() => folder.publish()).toThrow(/ENOENT/u);
  expect(readFiles(outDir)).toEqual(oldSite);
});

test('an output folder that is a link stays one', async () => {
  const outDir = publishedSite();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(outDir, link);
  const folder = await openBuildFolder(link);
  writeFiles(folder.siteDir, newSite);
  folder.publish();
  expect(realpathSync(link)).toBe(outDir);
  expect(readFiles(outDir)).toEqual(newSite);
});

test('a folder with something else in it is refused, and its files stay', async () => {
  const outDir = temporaryFolder();
  writeFiles(outDir, { 'tesi.odt': 'years of work' });
  await expect(openBuildFolder(outDir)).rejects.toThrow(/contiene altro e non un sito/u);
  expect(readFiles(outDir)).toEqual({ 'tesi.odt': 'years of work' });
});

test.each([projectDir, dirname(projectDir), '/'])('%s, which holds the project, is refused', async (outDir) => {
  await expect(openBuildFolder(outDir)).rejects.toThrow(/contiene il progetto stesso/u);
});

test('a file in the place of the output folder is refused', async () => {
  const outDir = join(temporaryFolder(), 'dist');
  writeFileSync(outDir, '');
  await expect(openBuildFolder(outDir)).rejects.toThrow(/non è una cartella/u);
});

test('where nothing can be written, says so', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(openBuildFolder(join(file, 'below/dist'))).rejects.toThrow(/Non posso scrivere/u);
});

/** A folder where another file system begins, which Linux always has. */
const mountPoint = '/dev/shm';
const hasMountPoint = existsSync(mountPoint) && statSync(mountPoint).dev !== statSync(dirname(mountPoint)).dev;

test.runIf(hasMountPoint)(
  'a folder where another file system begins is refused before anything is written',
  async () => {
    const before = readdirSync(dirname(mountPoint));
    await expect(openBuildFolder(mountPoint)).rejects.toThrow(/su un disco diverso/u);
    expect(readdirSync(dirname(mountPoint))).toEqual(before);
  },
);
