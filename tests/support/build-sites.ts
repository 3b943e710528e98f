import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/site/settings.ts';
import { environmentOf, recipes, siteNames, type SiteName } from './sites.ts';

/**
 * Vitest's global set-up of the rings that read finished sites: builds each with the real command, once. A site is
 * used again only if nothing that it is made of has changed since, and nothing in it.
 */
export default async function buildSites(): Promise<void> {
  for (const name of siteNames) {
    if (isFresh(name)) continue;
    rmSync(stampOf(name), { force: true });
    const made = digestOfInput(name);
    await build(name);
    // Somebody who edited while it was being built does not get the old site for the new files.
    if (digestOfInput(name) === made) writeStamp(name, { input: made, output: digestOfOutput(name) });
  }
}

interface Stamp {
  /** Digest of what the site was made of. */
  input: string;
  /** Digest of the site. */
  output: string;
}

function isFresh(name: SiteName): boolean {
  if (!existsSync(stampOf(name)) || !existsSync(join(outDirOf(name), 'index.html'))) return false;
  const { input, output } = JSON.parse(readFileSync(stampOf(name), 'utf8')) as Stamp;
  return input === digestOfInput(name) && output === digestOfOutput(name);
}

function build(name: SiteName): Promise<void> {
  const { VITEST: _vitest, NODE_ENV: _mode, ...environment } = process.env;
  mkdirSync(join(projectDir, '.build/test'), { recursive: true });
  console.log(`Building the ${name} site for the tests…`);
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: projectDir,
    env: { ...environment, ...environmentOf(recipes[name]) },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The ${name} site could not be built (${signal ?? `exit code ${code}`}):\n${output}`));
    });
  });
}

/** Everything that a page could come from: code, content, public files, packages, Node, what the command is told. */
function digestOfInput(name: SiteName): string {
  const { content } = recipes[name];
  const loose = [
    'package.json',
    'package-lock.json',
    'node_modules/.package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ];
  const hash = createHash('sha256').update(JSON.stringify([process.version, environmentOf(recipes[name])]));
  for (const folder of ['src', 'public', content]) addFolder(hash, join(projectDir, folder));
  for (const file of loose) addFile(hash, join(projectDir, file));
  return hash.digest('hex');
}

function digestOfOutput(name: SiteName): string {
  const hash = createHash('sha256');
  addFolder(hash, outDirOf(name));
  return hash.digest('hex');
}

type Hash = ReturnType<typeof createHash>;

function addFolder(hash: Hash, folder: string): void {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (statSync(join(folder, path)).isFile()) addFile(hash, join(folder, path));
  }
}

function addFile(hash: Hash, path: string): void {
  hash.update(`\0${path}\0`);
  if (existsSync(path)) hash.update(createHash('sha256').update(readFileSync(path)).digest());
}

function outDirOf(name: SiteName): string {
  return join(projectDir, recipes[name].outDir);
}

function stampOf(name: SiteName): string {
  return `${outDirOf(name)}.json`;
}

function writeStamp(name: SiteName, stamp: Stamp): void {
  writeFileSync(stampOf(name), JSON.stringify(stamp));
}
