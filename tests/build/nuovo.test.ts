import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validContent, writeContent } from '../support/content-folder.ts';
import { readFiles } from '../support/temporary-folder.ts';

const command = fileURLToPath(new URL('../../src/commands/nuovo.ts', import.meta.url));
const env = (contentDir: string) => ({ CONTENT_DIR: contentDir, SITE_TODAY: '2025-04-01' });

function nuovo(contentDir: string, ...args: string[]) {
  const own = { PATH: process.env['PATH'], ...env(contentDir) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: own });
  return { status, stdout, stderr };
}

describe('without a terminal', () => {
  test('it writes what the flags say and ends with 0', async () => {
    const folder = await writeContent(validContent());
    expect(nuovo(folder, '--tipo', 'luogo', '--name', 'Monte')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'luoghi/monte.yaml'), 'utf8')).toContain('name: Monte');
  }, 30_000);

  test('it ends with 2 and explains itself when it is used wrongly', async () => {
    const folder = await writeContent(validContent());
    const { status, stdout, stderr } = nuovo(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Scrivi che cosa aggiungere.\nUso: npm run nuovo');
    expect(nuovo(folder, '--tipo', 'luogo', '--nome', 'x').stderr).toContain('Forse volevi scrivere --name?');
    expect(readFiles(folder)).toEqual(readFiles(await writeContent(validContent())));
  }, 30_000);

  test('it explains itself when asked', async () => {
    const { status, stdout } = nuovo('/nessuna/cartella', '--tipo', 'fonte', '--aiuto');
    expect(status).toBe(0);
    expect(stdout).toContain('--titleIsDescriptive\n');
  }, 30_000);
});
