import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validContent, writeContent } from '../../support/content-folder.ts';

const command = fileURLToPath(new URL('../../../src/commands/controlla.ts', import.meta.url));

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
