import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who holds a lock. */
export interface LockOwner {
  pid: number;
  /** When the process began, where the system tells: the number of a dead process is given to others. */
  startedAt?: string | undefined;
}

/** What came of asking for a lock. */
export type LockAnswer =
  /** It is ours; `tookOver` when a process that died had left it. */
  { taken: true; tookOver: boolean } | { taken: false; owner: LockOwner };

/**
 * Takes the lock file unless a living process holds it. A lock without its process is that of a build cut short.
 * @throws what the file system says when the file cannot be written.
 */
export async function takeLock(path: string): Promise<LockAnswer> {
  const own = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies LockOwner);
  let tookOver = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, own, { flag: 'wx' });
      return { taken: true, tookOver };
    } catch (error) {
      if (!isRaceWithAnother(error) || attempt === 10) throw error;
    }
    const owner = readOwner(path);
    if (owner && isAlive(owner)) return { taken: false, owner };
    if (owner || attempt > 2) {
      releaseLock(path);
      tookOver = true;
    } else {
      await new Promise((resolve) => setTimeout(resolve, 50)); // Perhaps it is being written at this very moment.
    }
  }
}

/** Gives the lock back. */
export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}

/** The file exists already, or its folder was tidied away a moment ago. */
function isRaceWithAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT');
}

function readOwner(path: string): LockOwner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockOwner;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, startedAt }: LockOwner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startedAt === undefined || startedAt === startOf(pid);
}

/** Ticks between the machine's start and the process's, from Linux's process table; nothing elsewhere. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}
