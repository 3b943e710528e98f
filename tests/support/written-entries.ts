import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { folderOf, kinds, pathOf, type Kind } from '../../src/site/sections.ts';

/** A file of a content folder as an editor sees it: read without the code that is being tested. */
export interface WrittenEntry {
  kind: Kind;
  id: string;
  /** Extension of its file, without the dot. */
  format: string;
  /** From the site's root, without the base path. */
  address: string;
  /** Its frontmatter, as YAML gives it. */
  data: Record<string, unknown>;
}

/** Every entry of a content folder, drafts and those that wait for their day included, by kind and name. */
export function writtenEntries(contentDir: string): WrittenEntry[] {
  return kinds.flatMap((kind) => {
    const folder = join(contentDir, folderOf(kind));
    return (existsSync(folder) ? readdirSync(folder) : [])
      .map((file) => parse(file))
      .filter(({ ext }) => ['.md', '.mdx', '.yaml'].includes(ext))
      .map(({ base, name, ext }) => ({
        kind,
        id: name,
        format: ext.slice(1),
        address: pathOf(kind, name),
        data: frontmatterOf(readFileSync(join(folder, base), 'utf8')),
      }));
  });
}

/** Those that readers of a given day can see. */
export function publishedEntries(contentDir: string, today: string): WrittenEntry[] {
  return writtenEntries(contentDir).filter(({ data }) => !data['draft'] && String(data['publishedOn']) <= today);
}

function frontmatterOf(text: string): Record<string, unknown> {
  const [, frontmatter = text] = /^---\n([^]*?)\n---\n/u.exec(text) ?? [];
  return parseYaml(frontmatter) as Record<string, unknown>;
}
