import type { Heading } from '../markdown/segments.ts';
import type { Entry } from '../corpus/entry.ts';
import { kinds, type Kind } from '../site/sections.ts';

/** An entry that can be named: one that has a file, or one that is about to have it. */
export interface KnownEntry {
  kind: Kind;
  id: string;
  /** Its keys, as they are written or as the schema gives them. */
  data: Readonly<Record<string, unknown>>;
  headings: readonly Heading[];
  /** Path for messages; empty while there is no file that could be read. */
  file: string;
}

/** Everything that can be named, and what it is called. */
export interface KnownEntries {
  of: (kind: Kind) => readonly KnownEntry[];
  find: (kind: Kind, id: string) => KnownEntry | undefined;
  /** Ids that are taken, also by files that could not be read. */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Adds one that is about to be written. */
  add: (entry: KnownEntry) => void;
  /** In a few words for whoever must tell it from the others. */
  labelOf: (entry: KnownEntry) => string;
}

/** What is there to name, out of what was taken in. */
export function knownEntries(
  entries: readonly Entry[],
  knownIds: Readonly<Record<Kind, ReadonlySet<string>>>,
): KnownEntries {
  const byKind = new Map(kinds.map((kind) => [kind, new Map<string, KnownEntry>()]));
  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set(knownIds[kind])])) as Record<Kind, Set<string>>;
  const find = (kind: Kind, id: string): KnownEntry | undefined => byKind.get(kind)?.get(id);
  const add = (entry: KnownEntry): void => {
    byKind.get(entry.kind)?.set(entry.id, entry);
    ids[entry.kind].add(entry.id);
  };
  for (const kind of kinds)
    for (const id of knownIds[kind]) byKind.get(kind)?.set(id, { kind, id, data: {}, headings: [], file: '' });
  for (const { kind, id, data, body, file } of entries) add({ kind, id, data, headings: body?.headings ?? [], file });

  const labelOf = ({ kind, id, data }: KnownEntry): string => {
    const name = data['title'] ?? data['name'] ?? data['term'];
    if (typeof name === 'string') return name;
    if (kind !== 'statements') return id;
    const speakers = wordsOf(data['speakers']).map((speaker) =>
      String(find('actors', speaker)?.data['name'] ?? speaker),
    );
    const words = data['fragment'] ?? data['occasion'];
    return [speakers.join(' e '), data['saidOn'], words].filter(Boolean).join(', ');
  };
  return {
    of: (kind) => [...(byKind.get(kind)?.values() ?? [])],
    find,
    ids,
    add,
    labelOf,
  };
}

/** A list of words out of keys that nobody has checked. */
export function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
