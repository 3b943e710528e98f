import { expect, test, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { fixedSource, getCorpus, getCorpusProblems, setCorpusSource } from '../../../src/corpus/current.ts';

test('before a command has said where the corpus comes from, tells which commands do', async () => {
  await expect(getCorpus()).rejects.toThrow(/npm run build/u);
});

test('every copy of the module in the process gives the same corpus', async () => {
  const corpus = { today: '2026-01-13' } as Corpus;
  setCorpusSource(fixedSource(corpus));

  vi.resetModules();
  const otherCopy = await import('../../../src/corpus/current.ts');

  expect(otherCopy.getCorpus).not.toBe(getCorpus);
  expect(await otherCopy.getCorpus()).toBe(corpus);
  expect(await getCorpusProblems()).toEqual([]);
});
