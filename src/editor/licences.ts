import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences under which the editor's program may be passed on, one after the other: that of every package of which a
 * module is in it, and those of the fonts.
 */
export function licencesOf(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path) ?? []));
  const parts = [...packages].map((folder) => `${nameOf(folder)}\n\n${licencesIn(folder).join('\n\n')}`);
  return `${[...new Set(parts)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function nameOf(folder: string): string {
  return folder.replace(/^.*\/node_modules\//u, '');
}

function licencesIn(folder: string): string[] {
  const folders = [folder, join(folder, 'npm/assets')].filter((path) => existsSync(path));
  const texts = folders.flatMap((path) =>
    readdirSync(path)
      .filter((name) => /licen[cs]e/iu.test(name))
      .sort()
      .map((name) => readFileSync(join(path, name), 'utf8').trim()),
  );
  return texts.length > 0 ? texts : [declaredIn(folder)];
}

/** Some packages only name their licence. */
function declaredIn(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (!license) throw new Error(`${nameOf(folder)} has no licence`);
  return `Licence: ${license}`;
}
