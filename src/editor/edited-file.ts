import type { z } from 'zod';
import { formatsOf } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { siteSchema } from '../schemas/site.ts';
import { kindOf, kinds, type Kind } from '../site/sections.ts';
import type { FileShape } from './entry-text.ts';
import { flagKeys, formKeys } from './form-fields.ts';

/** What the web editor edits: entries, and the two files that stand by themselves. */
export type EditedKind = Kind | 'state' | 'site';
export const editedKinds: readonly EditedKind[] = [...kinds, 'state', 'site'];

/** The schema of what is edited. */
export function schemaOfEdited(kind: EditedKind): z.ZodType {
  return kind === 'site' ? siteSchema : schemaOf(kind);
}

/** How its file is written. New entries are written in the usual format of their kind. */
export function shapeOf(kind: EditedKind): FileShape {
  const schema = schemaOfEdited(kind);
  return { format: formatOf(kind), keys: formKeys(schema), flags: flagKeys(schema) };
}

/**
 * The name by which the editor knows the format of its files; our own script reads and writes them. It believes that a
 * Markdown file has a frontmatter only if the name ends so.
 */
export function formatNameOf(kind: EditedKind): string {
  return formatOf(kind) === 'md' ? `${kind}-frontmatter` : `${kind}-data`;
}

/** `content/articoli/x.md` → `articles`; nothing for a file that the editor does not edit. */
export function kindOfPath(path: string): EditedKind | undefined {
  const [name = '', folder = ''] = path.split('/').toReversed();
  if (name === 'sito.yaml') return 'site';
  return name === 'stato.md' ? 'state' : kindOf(folder);
}

function formatOf(kind: EditedKind): FileShape['format'] {
  if (kind === 'site') return 'yaml';
  return kind !== 'state' && formatsOf(kind)[0] === 'yaml' ? 'yaml' : 'md';
}
