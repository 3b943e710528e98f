import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';
import { namesOfCase } from '../support/case-names.ts';
import { sourceFiles } from '../support/source-files.ts';

test('no name of the real case is in the code, or in the files that every site has', { timeout: 30_000 }, () => {
  const names = namesOfCase(join(projectDir, 'content'), '9999-12-31');
  expect(names.length).toBeGreaterThan(100);
  const files = [
    ...sourceFiles(['src', 'tools', 'bench'], ['.ts', '.astro', '.css', '.mdx', '.md']),
    ...sourceFiles(['public'], ['.svg', '_headers']),
  ];
  expect(files.length).toBeGreaterThan(200);
  const everything = files.map(({ text }) => text.toLowerCase()).join('\n');
  const suspects = names.filter(({ text }) => everything.includes(text.toLowerCase()));
  expect(
    files.flatMap(({ path, text }) =>
      suspects.filter((name) => name.isIn(text)).map((name) => `${path}: ${name.text}`),
    ),
  ).toEqual([]);
});
