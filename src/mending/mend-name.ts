import { basename, dirname } from 'node:path';
import type { ContentTree, EntryFile } from '../intake/content-tree.ts';
import { judgeName, splitName } from '../intake/file-names.ts';
import { proposeId } from '../intake/guesses.ts';
import { formatsOf } from '../schemas/kinds.ts';

/**
 * The path of an entry with the name that it was meant to have; the path that it has when that is right, when another
 * file could be confused with it, or when a text names it by the old one.
 */
export function mendName(entry: EntryFile, tree: ContentTree, texts: readonly string[]): string {
  const { kind, path, format, hasRightName } = entry;
  const name = basename(path);
  const { stem } = splitName(name);
  const id = proposeId(stem);
  if (hasRightName || id === undefined || !formatsOf(kind).includes(format)) return path;

  const newName = `${id}.${format}`;
  const others = [...tree.entries.map((other) => other.path), ...tree.images]
    .filter((other) => other !== path && dirname(other) === dirname(path))
    .map((other) => basename(other));
  const isFree = others.every((other) => proposeId(splitName(other).stem) !== id);
  const isRight = judgeName(kind, newName, new Set(others)).findings.length === 0;
  const oldNames = [`#${stem}}`, `/${stem}/`, name];
  const isNamed = texts.some((text) => oldNames.some((old) => text.includes(old)));
  return isFree && isRight && !isNamed ? `${dirname(path)}/${newName}` : path;
}
