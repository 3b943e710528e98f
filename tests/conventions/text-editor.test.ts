import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedEditorFiles } from '../../src/commands/editor-files.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { proseComponents } from '../../src/markdown/prose-components.ts';
import { formatsOf } from '../../src/schemas/kinds.ts';
import { folderOf, kinds } from '../../src/site/sections.ts';
import { projectDir } from '../../src/site/settings.ts';

interface Snippet {
  scope: string;
  body: string | string[];
}

const read = (path: string): string => readFileSync(join(projectDir, path), 'utf8');
const snippets = JSON.parse(read('.vscode/testi.code-snippets')) as Record<string, Snippet>;

test('the schemas that text editors read are those of the code (npm run schemi writes them)', () => {
  const names = readdirSync(join(projectDir, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(Object.fromEntries(names.map((name) => [name, read(name)]))).toEqual(sharedEditorFiles());
});

test('every kind of data file is wired to its schema, and no other', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  const wired = Object.entries(settings['yaml.schemas']);
  const dataKinds = kinds.filter((kind) => formatsOf(kind).includes('yaml')).map(folderOf);
  expect(Object.fromEntries(wired)).toEqual({
    ...Object.fromEntries(dataKinds.map((name) => [`./.vscode/schemas/${name}.json`, `content/${name}/*.yaml`])),
    './.vscode/schemas/ricerche.json': 'content/ricerche.yaml',
    './.vscode/schemas/sito.json': 'content/sito.yaml',
    './.vscode/schemas/sinonimi.json': 'content/sinonimi.yaml',
    './.vscode/schemas/parole.json': 'content/parole.yaml',
  });
  expect(wired.filter(([schema]) => !existsSync(join(projectDir, schema)))).toEqual([]);
});

test.each(Object.entries(snippets))('the snippet «%s» gives a text that is right', (_name, { scope, body }) => {
  const text = filled(Array.isArray(body) ? body.join('\n') : body);
  for (const format of scope.split(',')) {
    const { problems } = parseBody({
      file: 'prova',
      path: 'articoli/prova.md',
      format: format === 'mdx' ? 'mdx' : 'md',
      text: `Una frase.\n${text}\n`,
      firstLine: 1,
    });
    expect(problems).toEqual([]);
  }
});

test('there is a snippet for every component', () => {
  const texts = Object.values(snippets).map(({ body }) => [body].flat().join('\n'));
  expect(Object.keys(proseComponents).filter((name) => !texts.some((text) => text.includes(`<${name}`)))).toEqual([]);
});

/** What a snippet gives when nothing is typed over its examples. */
function filled(body: string): string {
  return body.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d/gu, '');
}
