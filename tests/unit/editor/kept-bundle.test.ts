import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { EditorBundle } from '../../../src/editor/bundle-editor.ts';
import { keptEditorBundle } from '../../../src/editor/kept-bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bundle: EditorBundle = {
  files: new Map<string, string | Uint8Array>([
    ['a.js', 'start();'],
    ['b.woff2', Uint8Array.of(0, 255, 1)],
  ]),
  script: 'a.js',
  styles: [],
};

test('the program is made once and kept, byte for byte', async () => {
  const folder = temporaryFolder();
  const make = vi.fn(async () => bundle);
  await keptEditorBundle(make, folder);
  const { files, ...rest } = await keptEditorBundle(make, folder);
  expect(make).toHaveBeenCalledTimes(1);
  expect(rest).toEqual({ script: 'a.js', styles: [] });
  expect([...files].map(([name, content]) => [name, Buffer.from(content).toString('latin1')])).toEqual([
    ['a.js', 'start();'],
    ['b.woff2', '\0\xFF\x01'],
  ]);
});

test.each([
  ['cut short', (text: string) => text.slice(0, 40)],
  ['empty', () => ''],
  ['changed', (text: string) => text.replace('a.js', 'z.js')],
])('what was kept and is %s is made again', async (_how, spoil) => {
  const folder = temporaryFolder();
  const make = vi.fn(async () => bundle);
  await keptEditorBundle(make, folder);
  const file = join(folder, readdirSync(folder)[0]!);
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  expect((await keptEditorBundle(make, folder)).script).toBe('a.js');
  expect(make).toHaveBeenCalledTimes(2);
});
