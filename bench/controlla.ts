/**
 * How long the check of the content takes, cold, warm and after one change, on the content as it is and on ten thousand
 * entries made from it. Run it by hand, on a machine that does nothing else: `npm run bench:controlla`.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf, kinds, type Kind } from '../src/site/sections.ts';
import { projectDir } from '../src/site/settings.ts';

const command = join(projectDir, 'src/commands/controlla.ts');
const many = 10_000;

/** Copies of these say nothing that contradicts the original: a term of the glossary, for one, would. */
const copied: readonly Kind[] = [
  'articles',
  'pressReleases',
  'events',
  'statements',
  'commitments',
  'figures',
  'sources',
];

console.log('voci     a freddo   a caldo   dopo una modifica   caldo/freddo');
for (const size of [undefined, many]) {
  const contentDir = mkdtempSync(join(tmpdir(), 'bench-controlla-'));
  try {
    cpSync(join(projectDir, 'content'), contentDir, { recursive: true });
    const entries = size === undefined ? count(contentDir) : multiply(contentDir, size);
    const cold = secondsOf(contentDir);
    const warm = Math.min(secondsOf(contentDir), secondsOf(contentDir));
    appendFileSync(join(contentDir, folderOf('topics'), firstOf(contentDir, 'topics')), '# una modifica\n');
    const changed = secondsOf(contentDir);
    const row = [String(entries).padEnd(8), `${cold.toFixed(2)} s`.padStart(8), `${warm.toFixed(2)} s`.padStart(9)];
    console.log([...row, `${changed.toFixed(2)} s`.padStart(19), (warm / cold).toFixed(2).padStart(14)].join(' '));
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
  }
}

function secondsOf(contentDir: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [command], {
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`the check ended with ${status}:\n${stdout.slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

function count(contentDir: string): number {
  return kinds.reduce((sum, kind) => sum + namesIn(contentDir, kind).length, 0);
}

/** Copies entries under other names until there are so many. */
function multiply(contentDir: string, size: number): number {
  let entries = count(contentDir);
  for (let round = 1; entries < size; round += 1) {
    for (const kind of copied) {
      for (const name of namesIn(contentDir, kind).filter((one) => !one.includes('-copia-'))) {
        if (entries >= size) return entries;
        const folder = join(contentDir, folderOf(kind));
        writeFileSync(join(folder, name.replace('.', `-copia-${round}.`)), readFileSync(join(folder, name)));
        entries += 1;
      }
    }
  }
  return entries;
}

function namesIn(contentDir: string, kind: Kind): string[] {
  return readdirSync(join(contentDir, folderOf(kind)))
    .filter((name) => /\.(?:mdx?|yaml)$/u.test(name))
    .sort();
}

function firstOf(contentDir: string, kind: Kind): string {
  return namesIn(contentDir, kind)[0] ?? '';
}
