import { expect, test, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { liveSource, type Reading } from '../../../src/corpus/live-source.ts';
import type { Problem } from '../../../src/intake/problem.ts';

const problem: Problem = {
  file: 'content/articoli/un-articolo.md',
  line: 3,
  message: 'manca il titolo',
  remedy: 'aggiungi `title:`',
  severity: 'error',
};

const checkFile = () => ({ problems: [], readability: { index: 70, words: 90 } });

function corpus(today: string): Corpus {
  return { today } as Corpus;
}

function good(today: string): Reading {
  return { corpus: corpus(today), problems: [], checkFile };
}

const bad: Reading = { corpus: undefined, problems: [problem], checkFile: () => ({ problems: [problem] }) };

test('reads once for many pages, and again after a change', async () => {
  const read = vi.fn(async () => good('2026-01-13'));
  const source = liveSource(read);

  await Promise.all([source.getCorpus(), source.getCorpus(), source.getProblems(), source.checkFile('content/a.md')]);
  expect(read).toHaveBeenCalledTimes(1);

  source.invalidate();
  await source.getCorpus();
  expect(read).toHaveBeenCalledTimes(2);
});

test('keeps the last good corpus while the content has errors, and tells them', async () => {
  const readings = [good('2026-01-13'), bad];
  const source = liveSource(async () => readings.shift() ?? bad);
  await source.getCorpus();

  source.invalidate();

  expect(await source.getCorpus()).toEqual(corpus('2026-01-13'));
  expect(await source.getProblems()).toEqual([problem]);
  expect(await source.checkFile(problem.file)).toEqual({ problems: [problem] });
});

test('with errors from the start there is nothing to show but them', async () => {
  const source = liveSource(async () => bad);
  await expect(source.getCorpus()).rejects.toThrow(/content\/articoli\/un-articolo\.md:3: manca il titolo/u);
});

test('a reading overtaken by a change is not given to anybody', async () => {
  const waiting: ((reading: Reading) => void)[] = [];
  const source = liveSource(() => new Promise((resolve) => waiting.push(resolve)));

  const asked = source.getCorpus();
  source.invalidate();
  const askedAfter = source.getCorpus();
  waiting[1]?.(good('2026-01-14'));
  waiting[0]?.(good('2026-01-13'));

  expect(await asked).toEqual(corpus('2026-01-14'));
  expect(await askedAfter).toEqual(corpus('2026-01-14'));
});

test('a reading that failed does not stay: the next change reads again', async () => {
  const read = vi.fn(async (): Promise<Reading> => good('2026-01-13')).mockRejectedValueOnce(new Error('disk'));
  const source = liveSource(read);
  await expect(source.getCorpus()).rejects.toThrow('disk');

  source.invalidate();
  expect(await source.getCorpus()).toEqual(corpus('2026-01-13'));
});
