import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../site/settings.ts';

/** A file to be made, or one to be changed from what it was when it was read. */
export interface FileToWrite {
  /** Absolute path. */
  path: string;
  /** Path for messages. */
  file: string;
  text: string;
  /** Text that it has now; without it, the file must not exist. */
  before?: string | undefined;
}

/**
 * Writes all of the files or none, and never over a file that somebody else has made or changed meanwhile. It is one
 * stretch without a pause: a Ctrl+C waits for its end.
 * @throws UsageError when a file exists already, or is no longer what it was.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const undo: (() => void)[] = [];
  const wait = (): void => {};
  process.on('SIGINT', wait);
  try {
    for (const file of files) undo.push(file.before === undefined ? create(file) : change(file, file.before));
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    process.off('SIGINT', wait);
  }
}

function create({ path, file, text }: FileToWrite): () => void {
  mkdirSync(dirname(path), { recursive: true });
  writeNew(path, text, file);
  return () => rmSync(path, { force: true });
}

function change({ path, file, text }: FileToWrite, before: string): () => void {
  if (readFileSync(path, 'utf8') !== before) {
    throw new UsageError(`${file} è cambiato mentre rispondevi: non lo tocco. Ricomincia da capo.`);
  }
  replace(path, file, text);
  return () => replace(path, file, before);
}

/** The new text stands whole beside the file before it takes its place. */
function replace(path: string, file: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeNew(beside, text, file);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeNew(path: string, text: string, file: string): void {
  const descriptor = openNew(path, file);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function openNew(path: string, file: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(`${file} esiste già: non lo sovrascrivo. Scegli un altro id.`);
    }
    throw error;
  }
}
