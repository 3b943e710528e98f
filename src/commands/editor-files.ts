import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Entry } from '../corpus/entry.ts';
import { jsonSchemaOf, type NamesOfKind } from '../schemas/json-schema.ts';
import { formatsOf } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { searchesSchema } from '../schemas/searches.ts';
import { siteSchema } from '../schemas/site.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { wordsSchema } from '../schemas/words.ts';
import { folderOf, kinds, type Kind } from '../site/sections.ts';

/** Files by their path from the project. */
export type ProjectFiles = Record<string, string>;

/** Schemas that are the same on every machine, in `.vscode/schemas/`: of each kind, of the files beside their folders. */
export function sharedEditorFiles(): ProjectFiles {
  const schemas: [string, z.ZodType][] = [
    ...([...kinds, 'state'] as const).map((kind): [string, z.ZodType] => [nameOf(kind), schemaOf(kind)]),
    ['sito', siteSchema],
    ['sinonimi', synonymsSchema],
    ['ricerche', searchesSchema],
    ['parole', wordsSchema],
  ];
  return Object.fromEntries(
    schemas.map(([name, schema]) => [`.vscode/schemas/${name}.json`, asJson(jsonSchemaOf(schema))]),
  );
}

/**
 * What the Astro extension reads to complete and explain the keys of `.md` and `.mdx` files: their schemas, with the
 * ids of the content as it is now, and which file is of which kind. Only for this machine: the paths are absolute.
 */
export function localEditorFiles(contentDir: string, entries: readonly Entry[]): ProjectFiles {
  const names = namesByKind(entries);
  const textKinds = kinds.filter((kind) => !formatsOf(kind).includes('yaml'));
  const texts = entries.filter(({ kind }) => textKinds.includes(kind));
  const files: [string, string][] = [
    ...texts.map(({ kind, file }): [string, string] => [`${folderOf(kind)}/${file.split('/').at(-1)}`, nameOf(kind)]),
    ['stato.md', nameOf('state')],
  ];
  const manifest = {
    collections: [...textKinds, 'state' as const].map((kind) => ({ hasSchema: true, name: nameOf(kind) })),
    entries: Object.fromEntries(files.map(([path, name]) => [addressOf(join(contentDir, path)), name])),
  };
  return {
    ...Object.fromEntries(
      [...textKinds, 'state' as const].map((kind) => [
        `.astro/collections/${nameOf(kind)}.schema.json`,
        asJson(jsonSchemaOf(schemaOf(kind), names)),
      ]),
    ),
    '.astro/collections/collections.json': asJson(manifest),
  };
}

/** `articoli`; `stato` for `content/stato.md`. */
function nameOf(kind: Kind | 'state'): string {
  return kind === 'state' ? 'stato' : folderOf(kind);
}

function namesByKind(entries: readonly Entry[]): NamesOfKind {
  const byKind = Map.groupBy(
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ kind }) => kind,
  );
  return (kind) => new Map(byKind.get(kind)?.map((entry) => [entry.id, titleIn(entry.data) ?? entry.id]));
}

/** What an entry is called in its own file; statements have no title. */
function titleIn(data: object): string | undefined {
  const { title, name } = data as { title?: string; name?: string };
  return title ?? name;
}

/** As the extension looks a file up: lower case, nothing encoded. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
