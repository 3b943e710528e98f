import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Finding } from './finding.ts';

/** Largest text, in bytes. */
export const largestText = 1_000_000;

/**
 * Reads a regular file whole, unless it is larger than `most` bytes. What is not a regular file is never waited for:
 * between the listing of a folder and now, a file may have become a link or a pipe.
 */
export function readBytes(path: string, most: number): { bytes: Buffer } | { finding: Finding } {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    if (!status.isFile()) return { finding: { message: 'non è un file normale', remedy: 'metti qui un file vero' } };
    if (status.size > most) {
      const message = `pesa ${megabytes(status.size)}, più di ${megabytes(most)}`;
      return { finding: { message, remedy: 'dividilo in più file, o rimpiccioliscilo' } };
    }
    return { bytes: readFileSync(file) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { finding: { message: `non si riesce a leggere (${reason})`, remedy: 'controlla i permessi del file' } };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('it', { maximumFractionDigits: 1 })} MB`;
}
