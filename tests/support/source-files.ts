import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectDir } from '../../src/site/settings.ts';

/** A file of the project. */
export interface SourceFile {
  /** From the project: `src/lib/days.ts`. */
  path: string;
  text: string;
}

/** The text files below some folders of the project with one of these extensions, sorted. */
export function sourceFiles(folders: readonly string[], extensions: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => extensions.some((extension) => path.endsWith(extension)) && !path.includes('node_modules'))
      .map((path) => join(folder, path).replaceAll(sep, '/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(projectDir, path), 'utf8') })),
  );
}

/** What a module imports, as it writes it: static, dynamic, for types, the layout of a page in Markdown. */
export function importsOf({ text }: SourceFile): string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"\n]+)['"]/gmu,
    /^\s*import\s+['"]([^'"\n]+)['"]/gmu,
    /\bimport\(\s*['"]([^'"\n]+)['"]/gu,
    /^layout: (\S+)$/gmu,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name!.replace(/\?.*$/u, '')));
}

/** Where a text breaks a rule: `src/lib/days.ts:12: the line`. */
export function linesWith(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}
