import { join } from 'node:path';
import { formatsOf } from '../schemas/kinds.ts';
import { folderOf, type Kind } from '../site/sections.ts';
import type { CheckContext } from './check-answer.ts';
import type { KnownEntries } from './known-entries.ts';
import type { Prompts } from './prompts.ts';
import type { FileToWrite } from './write-files.ts';

/** One run of the wizard: what it knows, whom it asks, and what it is going to write when all has been answered. */
export interface Session {
  contentDir: string;
  known: KnownEntries;
  check: CheckContext;
  /** None when every answer came with the command. */
  prompts: Prompts | undefined;
  /** Files to be written at the end, all of them or none. */
  plan: PlannedFile[];
}

/** A file to write, and the entry that it is. */
export interface PlannedFile extends FileToWrite {
  kind: Kind;
  id: string;
}

/** Where the file of a new entry goes, as messages call it and as the disk does. */
export function placeOf({ contentDir, check: { contentName } }: Session, kind: Kind, id: string) {
  const path = `${folderOf(kind)}/${id}.${formatsOf(kind)[0]}`;
  return { file: `${contentName}/${path}`, path: join(contentDir, path) };
}
