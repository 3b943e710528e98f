import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile } from '../../../src/editing/read-text-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  ['UTF-8', Buffer.from('Perché «sì»')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFPerché «sì»')],
  ['UTF-16, as Windows writes it', Buffer.from('\uFEFFPerché «sì»', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\uFEFFPerché «sì»', 'utf16le').swap16()],
  ['Latin-1', Buffer.from('Perché «sì»', 'latin1')],
])('a text in %s is read', (_name, bytes) => {
  const path = join(temporaryFolder(), 'testo.txt');
  writeFileSync(path, bytes);
  expect(readTextFile(path)).toBe('Perché «sì»');
});

test('a file that is not there is no text', () => {
  expect(readTextFile('/nessuno')).toBeUndefined();
});
