import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The text of a file that some other program wrote, in whatever encoding it did; `-` is the standard input. A relative
 * path starts where the command was called, which npm remembers. Nothing when the file cannot be read.
 */
export function readTextFile(path: string): string | undefined {
  try {
    return decode(readFileSync(path === '-' ? 0 : resolve(process.env['INIT_CWD'] ?? '.', path)));
  } catch {
    return undefined;
  }
}

function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}
