import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../corpus/examine.ts';
import { takeInWith } from '../intake/intake.ts';
import { sortProblems, type Problem } from '../intake/problem.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import { gatherAdvice } from './gather-advice.ts';
import { openVerdicts } from './verdict-store.ts';

/** What a check of the content says. */
export interface Check {
  /** What a build would say too, and advice that only a check gives; sorted. */
  problems: Problem[];
  /** How many entries there are. */
  checked: number;
  /** How hard each text of ours is to read, hardest first. */
  readability: { file: string; index: number; words: number }[];
}

/**
 * Checks everything in the content folder with the same code as a build, and advises on its texts. Files that have not
 * changed since the last check are not read again; the rules about the whole are always asked.
 */
export async function checkContent(
  settings: Settings,
  cacheDir = join(projectDir, '.cache/controlla'),
): Promise<Check> {
  const name = hash('sha256', settings.contentDir).slice(0, 16);
  const verdicts = openVerdicts(join(cacheDir, `${name}.json`), digestOfCode());
  const intake = await takeInWith(verdicts.memory, settings);
  const { whole, problems, checked } = examine(intake, settings);

  const { words } = intake;
  const advice = gatherAdvice(verdicts.advice, { whole, problems, words, meantBy: verdicts.meantBy });
  verdicts.save();
  return {
    problems: sortProblems([...problems, ...advice]),
    checked,
    readability: [...verdicts.advice]
      .flatMap(([file, { readability }]) => (readability ? [{ file, ...readability }] : []))
      .toSorted((a, b) => a.index - b.index || (a.file < b.file ? -1 : 1)),
  };
}

/** Of all the code on which a verdict may rest, of the packages that it uses and of what runs it. */
function digestOfCode(): string {
  const source = join(projectDir, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const digests = [...files.map((path) => join(source, path)), join(projectDir, 'package.json')].map((path) =>
    hash('sha256', readFileSync(path)),
  );
  return hash('sha256', [process.version, ...digests].join());
}
