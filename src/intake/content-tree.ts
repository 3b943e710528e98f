import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../schemas/kinds.ts';
import { folderOf, kinds, type Kind } from '../site/sections.ts';
import { judgeName } from './file-names.ts';
import { errorsIn, type Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import { describeNotAFile, describeRootStranger, rootFiles, visible } from './strangers.ts';
import { findTwins } from './twins.ts';

/** An entry's file. */
export interface EntryFile {
  kind: Kind;
  id: string;
  format: Format;
  /** Path from the content folder. */
  path: string;
  /** The name is right, and nobody else's: with a wrong one, the file is only read to say what else is wrong. */
  hasRightName: boolean;
}

/** What is in the content folder, by names alone: no file has been opened. */
export interface ContentTree {
  /** Sorted by kind and name. */
  entries: EntryFile[];
  /** Paths of the images from the content folder, sorted; also of those with a wrong name. */
  images: string[];
  /** Which of the files that stand in the content folder itself are there. */
  rootFiles: ReadonlySet<string>;
  /** Ids of all files of a kind, also of those with a wrong name. */
  knownIds: Record<Kind, ReadonlySet<string>>;
  problems: Problem[];
}

/** Lists the content folder. Nothing in it is passed over in silence. */
export function listContent(contentDir: string, contentName: string): ContentTree {
  const items = listFolder(contentDir);
  if (items === undefined) {
    const finding = {
      message: 'non è una cartella che si riesca a leggere',
      remedy: 'controlla il nome in CONTENT_DIR',
    };
    return { ...treeOf([]), rootFiles: new Set(), problems: errorsIn(contentName, [finding], 'dati-del-sito') };
  }
  const folders = new Set(items.filter((item) => item.isDirectory()).map(({ name }) => name));
  const files = new Set(items.filter((item) => item.isFile()).map(({ name }) => name));
  const lists = kinds.filter((kind) => folders.has(folderOf(kind))).map((kind) => listKind(kind, contentDir));

  const isOurs = (item: Dirent): boolean =>
    item.isDirectory()
      ? kinds.some((kind) => folderOf(kind) === item.name)
      : item.isFile() && rootFiles.includes(item.name);
  const strangers = items.filter((item) => !isOurs(item));
  return {
    ...treeOf(lists),
    rootFiles: files,
    problems: [
      ...strangers.map((item) => ({ path: item.name, finding: describeRootStranger(item) })),
      ...lists.flatMap(({ findings }) => findings),
    ].flatMap(({ path, finding }) => errorsIn(`${contentName}/${visible(path)}`, [finding], 'nome-del-file')),
  };
}

interface KindList {
  kind: Kind;
  entries: EntryFile[];
  images: string[];
  findings: { path: string; finding: Finding }[];
}

function treeOf(lists: KindList[]): Pick<ContentTree, 'entries' | 'images' | 'knownIds'> {
  const idsOf = (kind: Kind): Set<string> =>
    new Set(lists.find((list) => list.kind === kind)?.entries.map(({ id }) => id));
  return {
    entries: lists.flatMap(({ entries }) => entries),
    images: lists.flatMap(({ images }) => images).toSorted(),
    knownIds: Object.fromEntries<ReadonlySet<string>>(kinds.map((kind) => [kind, idsOf(kind)])) as Record<
      Kind,
      ReadonlySet<string>
    >,
  };
}

function listKind(kind: Kind, contentDir: string): KindList {
  const items = listFolder(join(contentDir, folderOf(kind))) ?? [];
  const names = new Set(items.map(({ name }) => name));
  const files = items.map((item) => {
    const path = `${folderOf(kind)}/${item.name}`;
    const judged = item.isFile() ? judgeName(kind, item.name, names) : undefined;
    return { name: item.name, path, judged, findings: judged?.findings ?? [describeNotAFile(item)] };
  });
  const twins = findTwins(files.filter(({ judged }) => judged?.is === 'entry').map(({ name }) => name));

  return {
    kind,
    entries: files.flatMap(({ name, path, judged, findings }): EntryFile[] => {
      if (judged?.is !== 'entry') return [];
      const hasRightName = findings.length === 0 && !twins.has(name);
      return [{ kind, id: judged.id, format: judged.format, path, hasRightName }];
    }),
    images: files.filter(({ judged }) => judged?.is === 'image').map(({ path }) => path),
    findings: files.flatMap(({ name, path, findings }) => {
      const twin = twins.get(name);
      return [...findings, ...(twin ? [twin] : [])].map((finding) => ({ path, finding }));
    }),
  };
}

function listFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
