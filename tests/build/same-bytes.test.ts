import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, runCommandOf } from '../support/project-copy.ts';
import { environmentOf, recipes } from '../support/sites.ts';
import { readFiles } from '../support/temporary-folder.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sites-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [project, otherProject] = [copyProject(), copyProject()];
const contentDir = environmentOf(recipes.another)['CONTENT_DIR']!;
let first: Record<string, string>;

beforeAll(() => {
  first = build(project, 'primo', { TZ: 'Europe/Rome', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' });
});

const machines = [
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', BASE_URL: '/altrove/', SITE: 'https://altrove.example' },
];

test.each(machines)('other folders of code and of content, and a machine in $TZ, give the same bytes', (machine) => {
  const second = build(otherProject, machine.TZ.replace('/', '-'), {
    ...machine,
    CONTENT_DIR: copyBackwards(contentDir, join(folder, 'contenuti', machine.TZ.replace('/', '-'), 'content')),
  });
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});

/** The files of a site built by a copy of the code. */
function build(from: string, name: string, machine: Record<string, string>): Record<string, string> {
  const outDir = join(folder, name);
  const { code, output } = runCommandOf(from, 'build', {
    ...environmentOf(recipes.another),
    OUT_DIR: outDir,
    ...machine,
  });
  expect(output).toContain('Sito costruito');
  expect(code).toBe(0);
  return readFiles(outDir);
}

/** A copy whose files were created in the opposite order, which is the order in which some file systems list them. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const file of files
    .filter((path) => statSync(join(from, path)).isFile())
    .sort()
    .reverse()) {
    cpSync(join(from, file), join(to, file), { recursive: true });
  }
  return to;
}
