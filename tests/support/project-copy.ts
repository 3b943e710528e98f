import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';

/** What came of a command. */
export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the code in a temporary folder, removed after the test file, so that tests can break it. */
export function copyProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const part of parts.filter((name) => existsSync(join(projectDir, name)))) {
    cpSync(join(projectDir, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Starts a command of a project; `outcome` is there when it has ended. */
export function startCommand(project: string, name: string, env: Record<string, string>, args: readonly string[] = []) {
  const child = spawn(process.execPath, [join(project, 'src/commands', `${name}.ts`), ...args], {
    cwd: project,
    env: { ...environment(), ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const outcome = new Promise<Outcome>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { child, outcome };
}

/** Runs a command of a project to its end. */
export function runCommandOf(
  project: string,
  name: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Outcome {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands', `${name}.ts`), ...args],
    { cwd: project, env: { ...environment(), ...env }, encoding: 'utf8' },
  );
  return { code: status, signal, output: stdout + stderr };
}

/** Ours, without what the test runner adds to it: Astro behaves differently under one. */
function environment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _mode, ...rest } = process.env;
  return rest;
}
