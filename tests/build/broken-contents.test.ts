import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/advice/check-content.ts';
import { realSteps } from '../../src/commands/build-steps.ts';
import { buildSite } from '../../src/commands/build-site.ts';
import { hasErrors } from '../../src/intake/problem.ts';
import { printProblems } from '../../src/commands/print-problems.ts';
import { projectDir, readSettings } from '../../src/site/settings.ts';
import { brokenContents, rightContent, today } from '../broken/broken-contents.ts';
import { writeContent, type ContentFiles } from '../support/content-folder.ts';
import { runCommandOf } from '../support/project-copy.ts';

const contentDir = await writeContent(rightContent);
const cacheDir = await writeContent({});
const outDir = join(await writeContent({}), 'sito');
const settings = {
  ...readSettings({ CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_TODAY: today }),
  contentName: 'content',
};

/** The errors that an editor should read, as the unit ring has them in a file each. */
function errorsOf(name: string): string[] {
  return readFileSync(join(projectDir, `tests/broken/expected/${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('* '));
}

describe('what a check of the content and a build say', () => {
  const renderPages = () => Promise.reject(new Error('nothing of a broken content is rendered'));

  test.each(brokenContents())('is the same, and nothing is written: $name', async ({ name, files }) => {
    fillWith(files);
    const built = await listen(() => buildSite(settings, { ...realSteps, renderPages }));
    const checked = await listen(async () => {
      const { problems } = await checkContent(settings, cacheDir);
      printProblems(problems);
      return !hasErrors(problems);
    });

    expect([built.result, checked.result]).toEqual([false, false]);
    expect(built.errors).toEqual(errorsOf(name));
    expect(checked.errors).toEqual(errorsOf(name));
    expect(existsSync(outDir)).toBe(false);
  });
});

test.each(brokenContents().filter((_, at) => at % 20 === 0))(
  'the commands themselves say it, and end with 1: $name',
  async ({ name, files }) => {
    const env = { CONTENT_DIR: await writeContent(files), OUT_DIR: outDir, SITE_TODAY: today };
    for (const command of ['controlla', 'build']) {
      const { code, output } = runCommandOf(projectDir, command, env);
      expect(code).toBe(1);
      expect(errorsIn(output.replaceAll(env.CONTENT_DIR, 'content'))).toEqual(errorsOf(name));
    }
    expect(existsSync(outDir)).toBe(false);
  },
);

/** Makes the content folder hold these files and no others. */
function fillWith(files: ContentFiles): void {
  rmSync(contentDir, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), content);
  }
}

/** What is printed while something is done, as far as it is an error. */
async function listen<Result>(run: () => Promise<Result>): Promise<{ result: Result; errors: string[] }> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
  try {
    return { result: await run(), errors: errorsIn(lines.join('\n')) };
  } finally {
    log.mockRestore();
  }
}

/** The lines of the first part of what is printed, up to the advice. */
function errorsIn(output: string): string[] {
  const [errors = ''] = output.split(/^(?:Consigli, che|Il manuale)/mu);
  return errors.split('\n').filter((line) => line.startsWith('content'));
}
