import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Vitest's global set-up of every ring: what tests and commands write into the system's folder of temporary files goes
 * into one of this run, which is removed at its end, whatever a test has left there.
 */
export default function keepTemporaryFilesTogether(): () => void {
  const names = ['TMPDIR', 'TMP', 'TEMP'];
  const before = names.map((name) => process.env[name]);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tests-')));
  for (const name of names) process.env[name] = folder;
  return () => {
    names.forEach((name, at) => {
      if (before[at] === undefined) delete process.env[name];
      else process.env[name] = before[at];
    });
    rmSync(folder, { recursive: true, force: true });
  };
}
