import { expect, test } from 'vitest';
import ContentProblems from '../../../src/components/ContentProblems.astro';
import { setCorpusSource } from '../../../src/corpus/current.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { draw, wordsOf } from '../../support/components.ts';
import { corpus } from '../../support/entries.ts';

const problem: Problem = {
  file: 'content/articoli/un-articolo.md',
  line: 3,
  message: 'manca il titolo',
  remedy: 'aggiungi `title:`',
  severity: 'error',
};

async function notice(...problems: Problem[]) {
  setCorpusSource({
    getCorpus: async () => corpus(),
    getProblems: async () => problems,
    checkFile: async () => ({ problems: [] }),
  });
  return draw(ContentProblems, {});
}

test('whoever is writing sees at once what keeps the site from being published', async () => {
  const html = await notice(problem, { ...problem, line: 5, severity: 'advice' });
  expect(html.querySelector('section')?.getAttribute('role')).toBe('alert');
  expect(wordsOf(html.querySelector('h2'))).toBe('Problemi nei contenuti: 1');
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual([
    'content/articoli/un-articolo.md:3: manca il titolo. Rimedio: aggiungi `title:`.',
  ]);
});

test('advice alone raises no alarm', async () => {
  expect(wordsOf(await notice({ ...problem, severity: 'advice' }))).toBe('');
});
