import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseLock, takeLock } from '../../../src/commands/build-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The number of a process that has just ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('is taken once: the second who asks is told who holds it', async () => {
  const lock = join(temporaryFolder(), 'work/lock.json');
  expect(await takeLock(lock)).toEqual({ taken: true, tookOver: false });
  expect(await takeLock(lock)).toMatchObject({ taken: false, owner: { pid: process.pid } });
});

test('can be taken again after it was given back', async () => {
  const lock = join(temporaryFolder(), 'lock.json');
  await takeLock(lock);
  releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
  expect(await takeLock(lock)).toEqual({ taken: true, tookOver: false });
});

test('of many who ask at once, one has it', async () => {
  const lock = join(temporaryFolder(), 'lock.json');
  const answers = await Promise.all(Array.from({ length: 8 }, () => takeLock(lock)));
  expect(answers.filter(({ taken }) => taken)).toHaveLength(1);
});

test('that of a dead process is taken over', async () => {
  const lock = join(temporaryFolder(), 'lock.json');
  writeFileSync(lock, JSON.stringify({ pid: deadPid() }));
  expect(await takeLock(lock)).toEqual({ taken: true, tookOver: true });
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
});

test.runIf(process.platform === 'linux')('that of a process whose number another has now is taken over', async () => {
  const lock = join(temporaryFolder(), 'lock.json');
  writeFileSync(lock, JSON.stringify({ pid: process.pid, startedAt: '1' }));
  expect(await takeLock(lock)).toEqual({ taken: true, tookOver: true });
});

test('one cut short while it was being written is taken over', async () => {
  const lock = join(temporaryFolder(), 'lock.json');
  writeFileSync(lock, '{"pid":');
  expect(await takeLock(lock)).toEqual({ taken: true, tookOver: true });
});

test('where nothing can be written, says so instead of waiting', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(takeLock(join(file, 'lock.json'))).rejects.toThrow(/ENOTDIR|EEXIST/u);
});
