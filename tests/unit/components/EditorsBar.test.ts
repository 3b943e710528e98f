import { expect, test } from 'vitest';
import EditorsBar from '../../../src/components/EditorsBar.astro';
import { setCorpusSource, type FileCheck } from '../../../src/corpus/current.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { projectDir } from '../../../src/site/settings.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { article, corpus, event } from '../../support/entries.ts';

const file = 'content/cronologia/un-incontro.md';
const error: Problem = {
  file,
  line: 3,
  message: 'manca il titolo',
  remedy: 'aggiungi `title:`',
  severity: 'error',
};
const advice: Problem = { file, message: 'è lungo', remedy: 'accorcialo', severity: 'advice' };
const opening = (line: number) =>
  `/sito/__open-in-editor/?file=${encodeURIComponent(`${projectDir}/content/cronologia/un-incontro.md:${line}:1`)}`;

async function bar(path: string, check: FileCheck) {
  setCorpusSource({
    getCorpus: async () => corpus([article({ events: ['un-incontro'] }), event()]),
    getProblems: async () => check.problems,
    checkFile: async (asked) => (asked === file ? check : { problems: [] }),
  });
  return draw(EditorsBar, { path });
}

test('says which file the page is, what a check says of it, how easy it is, and who names it', async () => {
  const html = await bar('/cronologia/un-incontro/', {
    problems: [error, advice],
    readability: { index: 54, words: 120 },
  });
  expect(wordsOf(html.querySelector('summary'))).toBe(`${file}: 1 problema, 1 consiglio, Gulpease 54`);
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual([
    'riga 3: manca il titolo. Rimedio: aggiungi `title:`.',
    'nel file: è lungo. Rimedio: accorcialo.',
    'Un articolo',
  ]);
  expect(wordsOf(html)).toContain('Gulpease 54 su 120 parole: si legge con fatica; meglio 60 o più.');
  expect(linksOf(html)).toEqual([opening(1), opening(3), opening(1), '/sito/articoli/un-articolo/']);
});

test('opens files in a frame of its own that nobody sees, so that the page stays where it is', async () => {
  const html = await bar('/cronologia/un-incontro/', { problems: [error] });
  const frame = html.querySelector('iframe');
  expect(frame?.hasAttribute('hidden')).toBe(true);
  const links = html.querySelectorAll('a[href*="__open-in-editor"]');
  expect(links.map((link) => link.getAttribute('target'))).toEqual(links.map(() => frame?.getAttribute('name')));
});

test('is closed unless something must be mended', async () => {
  const isOpen = async (...problems: Problem[]) =>
    (await bar('/cronologia/un-incontro/', { problems })).querySelector('details')?.hasAttribute('open');
  expect(await isOpen(advice)).toBe(false);
  expect(await isOpen(error)).toBe(true);
});

test('on a page without a file of its own, says how the whole content stands', async () => {
  const html = await bar('/articoli/', { problems: [advice, { ...advice, line: 9 }] });
  expect(wordsOf(html.querySelector('summary'))).toBe(
    'Pagina fatta dal programma; in tutti i contenuti: 0 problemi, 2 consigli',
  );
  expect(linksOf(html)).toEqual([]);
});
