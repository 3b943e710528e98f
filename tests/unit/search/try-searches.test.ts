import { beforeAll, expect, test } from 'vitest';
import { trySearches } from '../../../src/search/try-searches.ts';
import { corpus } from '../../support/entries.ts';
import { indexTexts } from '../../support/searched-texts.ts';

let siteDir: string;

beforeAll(async () => {
  ({ siteDir } = await indexTexts(['La biblioteca riapre a marzo.', 'Il tetto della scuola perde.']));
}, 60_000);

const tried = (query: string, pages: string[]) =>
  trySearches({
    siteDir,
    corpus: { ...corpus(), searches: [{ query, pages, file: 'content/ricerche.yaml', line: 2 }] },
  });

test('nothing is said of a search that finds one of its pages', async () => {
  expect(await tried('biblioteca', ['/cronologia/testo-1/', '/cronologia/testo-0/'])).toEqual([]);
  expect(await trySearches({ siteDir, corpus: corpus() })).toEqual([]);
});

test('a search that finds none of them is told as advice, with what it does find', async () => {
  expect(await tried('sul tetto', ['/cronologia/testo-0/'])).toEqual([
    {
      file: 'content/ricerche.yaml',
      line: 2,
      message:
        'chi cerca «sul tetto» non trova tra i primi 10 risultati nessuna delle pagine che rispondono: per prima si trova /cronologia/testo-1/',
      remedy: 'se nella pagina mancano le parole di chi cerca, scrivile nel titolo o nel testo',
      severity: 'advice',
      explainedIn: 'dati-del-sito',
    },
  ]);
  expect(await tried('zanzariera', ['/cronologia/testo-0/'])).toMatchObject([
    { message: expect.stringContaining('non si trova niente') },
  ]);
});
