import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { copyProject, runCommandOf } from '../support/project-copy.ts';
import { environmentOf, recipes } from '../support/sites.ts';
import { readFiles } from '../support/temporary-folder.ts';

const project = copyProject();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'site-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const elsewhere = [
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', BASE_URL: '/altrove/', SITE: 'https://altrove.example' },
];

test.each(elsewhere)(
  'another folder of code and of content, and a machine with %o, give the same bytes',
  (machine) => {
    const contentDir = copyBackwards(
      builtSite('another').contentDir,
      join(folder, `contenuti-${machine.TZ.replace('/', '-')}`),
    );
    const outDir = join(folder, 'sito');
    const { code, output } = runCommandOf(project, 'build', {
      ...environmentOf(recipes.another),
      ...machine,
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
    });
    expect(output).toContain('Sito costruito');
    expect(code).toBe(0);

    const [here, there] = [readFiles(builtSite('another').dir), readFiles(outDir)];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((file) => here[file] !== there[file])).toEqual([]);
  },
  300_000,
);

/** A copy whose files were created in the opposite order, which is the order in which some file systems list them. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(from, path)).isFile(),
  );
  for (const file of files.sort().reverse()) cpSync(join(from, file), join(to, file), { recursive: true });
  return to;
}
