import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { validContent, writeContent } from '../support/content-folder.ts';
import { copyProject, runCommandOf, startCommand } from '../support/project-copy.ts';
import { readFiles, writeFiles } from '../support/temporary-folder.ts';

const project = copyProject();
const outDir = join(project, 'dist');
let env: Record<string, string>;
let published: Record<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;

beforeAll(async () => {
  env = { CONTENT_DIR: await writeContent(validContent()), SITE_TODAY: '2025-03-15' };
  const start = performance.now();
  const { code, output } = runCommandOf(project, 'build', env);
  duration = performance.now() - start;
  expect(output).toContain('Sito costruito');
  expect(code).toBe(0);
  published = readFiles(outDir);
});

function expectNothingChanged(): void {
  expect(readFiles(outDir)).toEqual(published);
}

function expectNothingLeft(): void {
  expect(readdirSync(project)).not.toContain('.build');
}

/** A page of the code, there while a test lasts. */
function withPage(source: string, run: () => void): void {
  const page = join(project, 'src/pages/guasto.astro');
  writeFileSync(page, source);
  try {
    run();
  } finally {
    rmSync(page);
  }
}

test('problems in the content end with 1, and nothing is written', async () => {
  const content = await writeContent({ ...validContent(), 'articoli/senza-testata.md': 'Solo testo.\n' });
  const { code, output } = runCommandOf(project, 'build', { ...env, CONTENT_DIR: content });
  expect(output).toContain('articoli/senza-testata.md:1:');
  expect(code).toBe(1);
  expectNothingChanged();
  expectNothingLeft();
});

test('a page that throws ends with 3 and publishes nothing', () => {
  withPage(`---\nthrow new Error('il modello si è rotto');\n---\n`, () => {
    const { code, output } = runCommandOf(project, 'build', env);
    expect(output).toContain('il modello si è rotto');
    expect(code).toBe(3);
  });
  expectNothingChanged();
  expectNothingLeft();
});

test('a site with a broken link ends with 3 and publishes nothing', () => {
  const html = '<html lang="it"><head><title>G</title></head><body><h1>G</h1><a href="/manca/">x</a></body></html>';
  withPage(html, () => {
    const { code, output } = runCommandOf(project, 'build', env);
    expect(output).toContain('guasto/index.html: «/manca/» non porta a niente.');
    expect(code).toBe(3);
  });
  expectNothingChanged();
  expectNothingLeft();
});

test('a variable that cannot be right ends with 2', () => {
  const { code, output } = runCommandOf(project, 'build', { ...env, SITE_TODAY: 'domani' });
  expect(output).toContain('SITE_TODAY è «domani»');
  expect(code).toBe(2);
  expectNothingChanged();
});

test('an output folder with something else in it ends with 2, and keeps it', () => {
  const other = join(project, 'documenti');
  writeFiles(other, { 'tesi.txt': 'anni di lavoro' });
  const { code, output } = runCommandOf(project, 'build', { ...env, OUT_DIR: other });
  expect(output).toContain('contiene altro e non un sito');
  expect(code).toBe(2);
  expect(readFiles(other)).toEqual({ 'tesi.txt': 'anni di lavoro' });
});

test('of two builds at once the second ends with 2 and the first is not harmed', async () => {
  const first = startCommand(project, 'build', env);
  while (!existsSync(join(project, '.build/dist/lock.json'))) await wait(5);
  const second = runCommandOf(project, 'build', env);

  expect(second.output).toContain('Un’altra costruzione sta già lavorando');
  expect(second.code).toBe(2);
  expect((await first.outcome).code).toBe(0);
  expectNothingChanged();
});

describe('a build that is stopped leaves the published site as it was, and the next one succeeds', () => {
  test.each([0.2, 0.4, 0.6, 0.8, 0.95])('killed after %d of its time', async (part) => {
    const { child, outcome } = startCommand(project, 'build', env);
    await wait(duration * part);
    child.kill('SIGKILL');
    await outcome;
    expectNothingChanged();
  });

  test.each([0.4, 0.6, 0.8])('asked to stop after %d of its time', async (part) => {
    const { child, outcome } = startCommand(project, 'build', env);
    await wait(duration * part);
    child.kill('SIGTERM');
    await outcome;
    expectNothingChanged();
    expectNothingLeft();
  });

  test('the next one', () => {
    writeFiles(join(project, '.build/dist'), { 'lock.json': '{"pid":4194305}', 'site/mezzo/index.html': 'mezzo' });
    const { code, output } = runCommandOf(project, 'build', env);
    expect(output).toContain('La costruzione precedente non era arrivata in fondo');
    expect(code).toBe(0);
    expectNothingChanged();
    expectNothingLeft();
  });
});

test('builds in another time zone and locale give the same bytes', () => {
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  expect(runCommandOf(project, 'build', { ...env, ...elsewhere }).code).toBe(0);
  expectNothingChanged();
});

test('Astro started by itself cannot touch the published site', () => {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expectNothingChanged();
});

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
