import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from '../support/source-files.ts';

const source = sourceFiles(['src'], ['.ts', '.astro', '.mdx']);
const tests = sourceFiles(['tests'], ['.ts']).filter(({ path }) => path.endsWith('.test.ts'));

/** Modules that a test imports, commands that it runs by name, programs of the page that it opens in a browser. */
const tested = new Set([
  ...tests.flatMap(targetsOf),
  ...source
    .map(({ path }) => path)
    .filter((path) => isCommand(path) && tests.some((one) => runs(one, basename(path, '.ts')))),
  ...(tests.some(({ path }) => path.startsWith('tests/browser/'))
    ? source.filter(({ path }) => path.endsWith('.astro')).flatMap(targetsOf)
    : []),
  ...(tests.some(({ path }) => path === 'tests/browser/redazione.test.ts') ? ['src/editor/browser/start.ts'] : []),
]);

test.each([
  'lib',
  'intake',
  'schemas',
  'markdown',
  'integrity',
  'corpus',
  'queries',
  'feeds',
  'citations',
  'search',
  'social',
  'editing',
  'site',
  'commands',
  'editor',
  'advice',
  'mending',
])('every module of src/%s/ is tested, or is a part of one that is', (folder) => {
  const modules = source.filter((file) => file.path.startsWith(`src/${folder}/`) && hasCode(file) && !needsAstro(file));
  const covered = reachFrom(
    modules.filter(({ path }) => tested.has(path)),
    folder,
  );
  expect(modules.map(({ path }) => path).filter((path) => !covered.has(path))).toEqual([]);
});

test('every rule about the whole content has a test of its own name', () => {
  const rules = source.filter(({ path }) => path.startsWith('src/integrity/') && !/\/(?:rules|whole)\.ts$/u.test(path));
  const names = new Set(tests.map(({ path }) => path));
  expect(rules.length).toBeGreaterThan(10);
  expect(
    rules.map(({ path }) => `tests/unit/integrity/${basename(path, '.ts')}.test.ts`).filter((path) => !names.has(path)),
  ).toEqual([]);
});

test('every component is on some page, which the tests of the finished sites read', () => {
  const pages = source.filter(({ path }) => path.startsWith('src/pages/'));
  const drawn = reachFrom(pages, '');
  const drawable = source.filter(({ path }) => path.endsWith('.astro'));
  expect(drawable.length).toBeGreaterThan(30);
  expect(drawable.map(({ path }) => path).filter((path) => !drawn.has(path))).toEqual([]);
});

test('every module is used', () => {
  // The web editor's program is made by name, not imported.
  const roots = source.filter(({ path }) => /^src\/(?:pages|commands|editor\/browser)\//u.test(path));
  const used = reachFrom([...roots, ...sourceFiles(['tools'], ['.ts'])], '');
  expect(source.map(({ path }) => path).filter((path) => !used.has(path) && !path.endsWith('.d.ts'))).toEqual([]);
});

/** Modules that hold only types and lists have nothing to test. */
function hasCode({ path, text }: SourceFile): boolean {
  return path.endsWith('.ts') && !path.endsWith('.d.ts') && /\bfunction\b|=>/u.test(text);
}

/** What only Astro can run is tested by what comes of it, in `tests/build/`. */
function needsAstro({ text }: SourceFile): boolean {
  return /from 'astro:|import\.meta\.env/u.test(text);
}

function isCommand(path: string): boolean {
  return path.startsWith('src/commands/');
}

function runs({ text }: SourceFile, command: string): boolean {
  return new RegExp(`(?:runCommandOf|startCommand)\\([^)]*'${command}'|src/commands/${command}\\.ts`, 'u').test(text);
}

/** Modules that some modules import, and so on, as far as they stand in one folder of `src/`; all of them without one. */
function reachFrom(start: readonly SourceFile[], folder: string): Set<string> {
  const files = new Map(source.map((file) => [file.path, file]));
  const reached = new Set(start.map(({ path }) => path));
  for (const path of reached) {
    const file = files.get(path) ?? start.find((one) => one.path === path);
    for (const target of file ? targetsOf(file) : []) if (target.startsWith(`src/${folder}`)) reached.add(target);
  }
  return reached;
}

function targetsOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(file.path, '..', name));
}
