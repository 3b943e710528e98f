import { formatProblem, type Problem } from '../intake/problem.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusSource, FileCheck } from './current.ts';

/** What reading the content gives: a corpus if it has no errors, and everything there is to mend. */
export interface Reading {
  corpus: Corpus | undefined;
  problems: Problem[];
  /** What a check says of one file. */
  checkFile: (file: string) => FileCheck;
}

/** A source whose content may change. */
export interface LiveSource extends CorpusSource {
  /** Forgets what was read: the next page that asks reads again. */
  invalidate: () => void;
}

/**
 * The corpus of the live preview: read when a page first asks, again after each change. While the content has errors
 * the last good corpus stays, so that an editor in the middle of a sentence still sees the page.
 */
export function liveSource(read: () => Promise<Reading>): LiveSource {
  let current: Promise<Reading> | undefined;
  let lastGood: Corpus | undefined;

  async function refresh(): Promise<Reading> {
    const reading = (current ??= read());
    const result = await reading;
    if (reading !== current) return refresh();
    lastGood = result.corpus ?? lastGood;
    return result;
  }

  return {
    async getCorpus() {
      const { problems } = await refresh();
      if (!lastGood) throw new Error(['I contenuti hanno problemi.', ...problems.map(formatProblem)].join('\n'));
      return lastGood;
    },
    async getProblems() {
      return (await refresh()).problems;
    },
    async checkFile(file) {
      return (await refresh()).checkFile(file);
    },
    invalidate() {
      current = undefined;
    },
  };
}
