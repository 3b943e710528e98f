import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { expect, test, vi } from 'vitest';
import { validContent, writeContent } from '../support/content-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../src/commands/controlla.ts', import.meta.url));

function controlla(env: Record<string, string>, ...args: string[]) {
  const own = { PATH: process.env['PATH'], SITE_TODAY: '2025-04-01', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: own });
  return { status, stdout, stderr };
}

test('ends with 0 and counts the entries when the content is right', async () => {
  const { status, stdout, stderr } = controlla({ CONTENT_DIR: await writeContent(validContent()) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Nessun problema nei contenuti: 13 voci controllate\. In più, 3 consigli\.$/mu);
});

test('ends with 1 and tells every problem once when it is not', async () => {
  const files = { ...validContent(), 'luoghi/monte.yaml': 'name: Monte\nwithin: vale\npublishedOn: 2025-03-04\n' };
  const folder = await writeContent(files);
  const { status, stdout } = controlla({ CONTENT_DIR: `${folder}/` });
  expect(status).toBe(1);
  expect(stdout).toContain('Problemi nei contenuti: 1.');
  expect(stdout.split(`${folder}/luoghi/monte.yaml:2: cita «vale», che non esiste in`)).toHaveLength(2);
  expect(stdout).toContain('Da correggere: 1 problema in 1 file; 14 voci controllate.');
});

test('ends with 1 when there is no content at all', () => {
  expect(controlla({ CONTENT_DIR: '/nessuna/cartella' }).status).toBe(1);
});

test('ends with 2 and explains itself when it is used wrongly', () => {
  const argument = controlla({}, '--veloce');
  expect(argument.status).toBe(2);
  expect(argument.stderr).toContain('Non capisco «--veloce».\nUso: npm run controlla');
  const variable = controlla({ SITE_TODAY: 'ieri' });
  expect(variable.status).toBe(2);
  expect(variable.stderr).toContain('SITE_TODAY è «ieri»');
});

test('speaks to programs in JSON, and to GitHub in its own marks', async () => {
  const files = { ...validContent(), 'luoghi/monte.yaml': 'name: Monte\nwithin: vale\npublishedOn: 2025-03-04\n' };
  const folder = await writeContent(files);
  const json = controlla({ CONTENT_DIR: folder }, '--formato', 'json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    checked: 14,
    problems: expect.arrayContaining([
      expect.objectContaining({ file: `${folder}/luoghi/monte.yaml`, line: 2, explainedIn: 'rimandi-sbagliati' }),
    ]),
  });
  const github = controlla({ CONTENT_DIR: folder }, '--formato=github');
  expect(github.status).toBe(1);
  expect(github.stdout).toContain(
    `::error file=${folder}/luoghi/monte.yaml,line=2,title=rimandi-sbagliati::cita «vale»`,
  );
});

test('lists how hard each text is', async () => {
  const { stdout, status } = controlla({ CONTENT_DIR: await writeContent(validContent()) }, '--leggibilita');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ *\d+ {2}\d+ parole {2}\/.*\/stato\.md$/mu);
});

test('shows what it can mend and, where nobody can answer, changes nothing', async () => {
  const files = { ...validContent(), 'luoghi/monte.yaml': 'name: Monte\npublishedOn: 4 marzo 2025\n' };
  const folder = await writeContent(files);
  const { stdout, status } = controlla({ CONTENT_DIR: folder }, '--correggi');
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${folder}/luoghi/monte.yaml: giorni\n  -publishedOn: 4 marzo 2025\n  +publishedOn: 2025-03-04\n`,
  );
  expect(stdout).toContain('Non ho cambiato niente.');
  expect(readFileSync(join(folder, 'luoghi/monte.yaml'), 'utf8')).toBe(files['luoghi/monte.yaml']);
});

test('mends without asking when it is told to, and checks what came of it', async () => {
  const files = { ...validContent(), 'luoghi/monte.yaml': 'name: Monte\npublishedOn: 4 marzo 2025\n' };
  const folder = await writeContent(files);
  const { stdout, status } = controlla({ CONTENT_DIR: folder }, '--correggi', '--si');
  expect(status).toBe(0);
  expect(stdout).toContain('Corretti: 1 file.');
  expect(readFileSync(join(folder, 'luoghi/monte.yaml'), 'utf8')).toBe('name: Monte\npublishedOn: 2025-03-04\n');
  expect(controlla({ CONTENT_DIR: folder }, '--correggi', '--si').stdout).toContain('Niente che si possa correggere');
});

test.each([
  ['s\r', true],
  ['\r', false],
  ['no\r', false],
])('asks on a terminal before it mends, and takes %j at its word', async (answer, isMended) => {
  const text = 'name: Monte\npublishedOn: 4 marzo 2025\n';
  const folder = await writeContent({ ...validContent(), 'luoghi/monte.yaml': text });
  const terminal = spawn(process.execPath, [command, '--correggi'], {
    env: { PATH: process.env['PATH'] ?? '', SITE_TODAY: '2025-04-01', CONTENT_DIR: folder },
  });
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  terminal.onData((text) => {
    if (text.includes('Correggo 1 file? [s/N]')) terminal.write(answer);
  });
  await ended;
  expect(readFileSync(join(folder, 'luoghi/monte.yaml'), 'utf8') !== text).toBe(isMended);
});

test('refuses options that do not go together', () => {
  expect(controlla({}, '--si').stderr).toContain('--si vale solo insieme a --correggi.');
  expect(controlla({}, '--correggi', '--formato', 'json').status).toBe(2);
  expect(controlla({}, '--aiuto')).toMatchObject({ status: 0, stdout: expect.stringContaining('--tutti-i-consigli') });
});
