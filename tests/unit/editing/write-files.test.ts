import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../src/editing/write-files.ts';
import { readFiles, temporaryFolder } from '../../support/temporary-folder.ts';

const at = (folder: string, name: string, text: string, before?: string) => ({
  path: join(folder, name),
  file: `content/${name}`,
  text,
  before,
});

test('files are made, with their folder, and changed', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vecchio.md'), 'prima');
  writeFiles([at(folder, 'temi/nuovo.yaml', 'name: sì\n'), at(folder, 'vecchio.md', 'dopo', 'prima')]);
  expect(readFiles(folder)).toEqual({
    'temi/nuovo.yaml': Buffer.from('name: sì\n').toString('latin1'),
    'vecchio.md': 'dopo',
  });
});

test('a file that is there is never written over, and then none is written', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'c-e.md'), 'di un altro');
  writeFileSync(join(folder, 'vecchio.md'), 'prima');
  const files = [
    at(folder, 'vecchio.md', 'dopo', 'prima'),
    at(folder, 'uno.md', '1'),
    at(folder, 'c-e.md', '2'),
    at(folder, 'tre.md', '3'),
  ];
  expect(() => writeFiles(files)).toThrow('content/c-e.md esiste già: non lo sovrascrivo. Scegli un altro id.');
  expect(readFiles(folder)).toEqual({ 'c-e.md': 'di un altro', 'vecchio.md': 'prima' });
});

test('of many that make one file at the same moment, one does', async () => {
  const folder = temporaryFolder();
  const tries = Array.from({ length: 20 }, async (_, number) => writeFiles([at(folder, 'uno.md', String(number))]));
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(readFileSync(join(folder, 'uno.md'), 'utf8')).toBe('0');
});

test('a file that somebody changed meanwhile is left as it is', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vecchio.md'), 'di un altro');
  expect(() => writeFiles([at(folder, 'uno.md', '1'), at(folder, 'vecchio.md', 'dopo', 'prima')])).toThrow(
    'content/vecchio.md è cambiato mentre rispondevi',
  );
  expect(readFiles(folder)).toEqual({ 'vecchio.md': 'di un altro' });
});

test('what cannot be written leaves nothing behind', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'due.md'));
  expect(() => writeFiles([at(folder, 'uno.md', '1'), at(folder, 'due.md', 'dopo', 'prima')])).toThrow('EISDIR');
  expect(existsSync(join(folder, 'uno.md'))).toBe(false);
});
