import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Mending } from './find-mendings.ts';

/**
 * Mends one file: its new text is written beside it and takes its place whole, so that whatever happens there is either the
 * old file or the new one. A file that was saved in the meantime, or whose new name somebody has taken, is left alone.
 * @returns whether it was mended.
 */
export function applyMending(contentDir: string, { path, newPath, before, text }: Mending): boolean {
  const old = join(contentDir, path);
  if (!readFileSync(old).equals(before)) return false;
  if (newPath !== path && !giveName(old, join(contentDir, newPath))) return false;
  const after = Buffer.from(text);
  if (!after.equals(before)) replace(join(contentDir, newPath), after);
  return true;
}

/** A second name first, then the old one goes: a name that is taken is never taken away. */
function giveName(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch {
    return false;
  }
  unlinkSync(from);
  return true;
}

function replace(path: string, bytes: Buffer): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const { mode } = statSync(path);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
