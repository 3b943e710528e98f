import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const modules = new URL('../../src/', import.meta.url);

/** Runs a command whose main has this body, in a process of its own. */
function run(body: string): { status: number | null; stderr: string } {
  const code = `
    import { refuseArguments, runCommand } from '${new URL('commands/run-command.ts', modules)}';
    import { UsageError } from '${new URL('site/settings.ts', modules)}';
    await runCommand(async () => { ${body} });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

test('ends with 0 when the content is right and with 1 when it is not', () => {
  expect(run('return true;')).toMatchObject({ status: 0, stderr: '' });
  expect(run('return false;').status).toBe(1);
});

test('ends with 2 and only the message when it is used wrongly', () => {
  expect(run("throw new UsageError('PORT è sbagliata.');")).toMatchObject({ status: 2, stderr: 'PORT è sbagliata.\n' });
  expect(run("refuseArguments(['--presto'], 'Uso: comando');")).toMatchObject({
    status: 2,
    stderr: 'Non capisco «--presto».\nUso: comando\n',
  });
});

test.each([
  ['an error', "throw new Error('filo staccato');"],
  [
    'an error nobody waits for',
    "Promise.reject(new Error('filo staccato')); await new Promise(() => setInterval(() => {}, 1000));",
  ],
  [
    'an error in a callback',
    "setTimeout(() => { throw new Error('filo staccato'); }, 1); await new Promise(() => setInterval(() => {}, 1000));",
  ],
])('ends with 3 and says so in Italian after %s', (_, body) => {
  const { status, stderr } = run(body);
  expect(status).toBe(3);
  expect(stderr).toContain('Il programma si è fermato per un guasto suo');
  expect(stderr).toContain('filo staccato');
});
