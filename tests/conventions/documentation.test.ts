import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/commands/run-command.ts';
import { projectDir } from '../../src/site/settings.ts';

const read = (path: string): string => readFileSync(join(projectDir, path), 'utf8');
const readme = read('README.md');
const documents = ['README.md', 'src/README.md', 'content/README.md'];

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('links to files that are there', () => {
    const prose = text.replace(/^```.*?^```$/gmsu, '');
    const targets = [...prose.matchAll(/\]\((?![a-z]+:|[#/])([^)#]+)/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !isOurs(dirname(path), target))).toEqual([]);
  });

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run (?=[a-z])|(?=start|test))([a-z:]+)/gu)].map(([, name = '']) => name);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the architecture names modules and folders that are there', () => {
  const text = read('src/README.md');
  const named = [...text.matchAll(/`([\w[][\w[\]./-]*(?:\.(?:ts|astro|mdx|css|md|json)|\/))`/gu)].map(
    ([, path = '']) => path,
  );

  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test('the README tells every command, variable and exit code', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const variables = [...read('src/site/settings.ts').matchAll(/value\('([A-Z_]+)'\)/gu)].map(([, name = '']) => name);

  expect(variables).toContain('CONTENT_DIR');
  expect(
    Object.keys(scripts).filter((name) => !new RegExp(`^\\| \`npm (?:run )?${name}\``, 'mu').test(readme)),
  ).toEqual([]);
  expect(variables.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  expect(Object.values(exitCodes).filter((code) => !new RegExp(`^\\| ${code} `, 'mu').test(readme))).toEqual([]);
});

test('the README gives nginx the headers that other hosts read in a file', () => {
  const everywhere = read('public/_headers').split('\n\n')[0]?.split('\n').slice(2) ?? [];
  const values = everywhere.map((line) => line.slice(line.indexOf(':') + 1).trim());

  expect(values.length).toBeGreaterThan(3);
  expect(values.filter((value) => !readme.includes(value))).toEqual([]);
});

/** Modules are named from `src/`, the rest from the project; the first example is one of the handbook's. */
function isThere(path: string): boolean {
  const examples = read('content/README.md');
  const names = path.replace(/^content\//u, '');
  return (
    isOurs('src', path) || isOurs('.', path) || isModuleOf(path) || examples.includes(`<!-- esempio: ${names} -->`)
  );
}

/** In the table of folders a module goes by its bare name. */
function isModuleOf(name: string): boolean {
  return ['markdown', 'integrity', 'corpus', 'queries', 'search', 'site'].some((folder) =>
    isOurs(`src/${folder}`, name),
  );
}

function isOurs(folder: string, path: string): boolean {
  return existsSync(join(projectDir, folder, path));
}
