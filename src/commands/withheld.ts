import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { EntriesByKind } from '../corpus/corpus.ts';
import { folderOf, kinds, pathOf } from '../site/sections.ts';

/** Addresses of the entries that are written but that readers must not see yet: drafts, and those of a later day. */
export function getWithheld(contentDir: string, entries: EntriesByKind): string[] {
  return kinds.flatMap((kind) => {
    const folder = join(contentDir, folderOf(kind));
    const published = new Set(entries[kind].map(({ id }) => id));
    const written = existsSync(folder) ? readdirSync(folder).map((file) => parse(file)) : [];
    return written
      .filter(({ name, ext }) => ['.md', '.mdx', '.yaml'].includes(ext) && !published.has(name))
      .map(({ name }) => pathOf(kind, name))
      .sort();
  });
}
