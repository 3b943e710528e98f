import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/site/settings.ts';
import type { ContentFiles } from '../support/content-folder.ts';
import { brokenFiles } from './broken-files.ts';
import { brokenKeys } from './broken-keys.ts';
import { brokenReferences } from './broken-references.ts';
import { brokenTexts } from './broken-texts.ts';
import type { Slip } from './slips.ts';

/** The day on which the contents are checked. */
export const today = '2026-11-22';

const folder = join(projectDir, 'tests/another-case/content');

/** The small case, before anything is broken. */
export const rightContent: ContentFiles = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]),
);

/** Contents as editors break them, by a name for each: the small case of the tests, with one slip in it. */
export function brokenContents(): { name: string; files: ContentFiles }[] {
  const slips: Record<string, Slip> = { ...brokenFiles, ...brokenKeys, ...brokenReferences, ...brokenTexts };
  return Object.entries(slips).map(([name, slip]) => ({ name, files: slip(rightContent) }));
}
