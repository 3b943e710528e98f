/**
 * How pages get at the corpus. A command puts a source here before Astro starts: the build a corpus that it has
 * already read and checked, the live preview one that reads again whenever a file changes. It goes through
 * `globalThis` because Astro gives pages their own copy of every module.
 */
import type { Problem } from '../intake/problem.ts';
import type { Corpus } from './corpus.ts';

/** What a check says of one file. */
export interface FileCheck {
  problems: Problem[];
  /** How hard its text is to read, where there is running text of ours. */
  readability?: { index: number; words: number } | undefined;
}

/** Where pages get the corpus from. */
export interface CorpusSource {
  getCorpus: () => Promise<Corpus>;
  /** Problems of the content as it is now: only the live preview can have any. */
  getProblems: () => Promise<Problem[]>;
  /** What a check would say of a file: only the live preview asks. */
  checkFile: (file: string) => Promise<FileCheck>;
}

const slot: unique symbol = Symbol.for('cronaca.corpus');
const shared = globalThis as { [slot]?: CorpusSource };

/** The corpus, for a page or for its `getStaticPaths`. Components and queries are given it, or parts of it. */
export async function getCorpus(): Promise<Corpus> {
  return currentSource().getCorpus();
}

/** What is wrong with the content, for the notice of the live preview. Always empty in a build. */
export async function getCorpusProblems(): Promise<Problem[]> {
  return currentSource().getProblems();
}

/** What a check says of one file, for the editors' bar of the live preview. Nothing in a build. */
export async function checkFile(file: string): Promise<FileCheck> {
  return currentSource().checkFile(file);
}

/** Tells every page rendered in this process from now on where the corpus comes from. */
export function setCorpusSource(source: CorpusSource): void {
  shared[slot] = source;
}

/** A corpus that has been read already and does not change. */
export function fixedSource(corpus: Corpus): CorpusSource {
  return { getCorpus: async () => corpus, getProblems: async () => [], checkFile: async () => ({ problems: [] }) };
}

function currentSource(): CorpusSource {
  const source = shared[slot];
  if (!source) throw new Error('Astro da solo non conosce i contenuti: usa `npm run build` oppure `npm run dev`.');
  return source;
}
