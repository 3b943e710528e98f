import { expect, test } from 'vitest';
import { sharedEditorFiles } from '../../../src/commands/editor-files.ts';
import { folderOf, kinds } from '../../../src/site/sections.ts';

test('gives a schema for every kind and for the files beside their folders', () => {
  expect(Object.keys(sharedEditorFiles()).sort()).toEqual(
    [...kinds.map(folderOf), 'stato', 'sito', 'sinonimi', 'ricerche', 'parole']
      .map((name) => `.vscode/schemas/${name}.json`)
      .sort(),
  );
});
