import { expect, test } from 'vitest';
import type { FieldPath } from '../../../src/corpus/entry.ts';
import { searchedPages } from '../../../src/integrity/searched-pages.ts';
import { article, whole } from '../../support/entries.ts';

const asking = (...pages: string[]) => ({
  searches: {
    file: 'content/ricerche.yaml',
    data: { searches: [{ query: 'chi riapre', pages }] },
    lineOf: ([, search, , page]: FieldPath) => 10 * Number(search) + Number(page) + 3,
  },
});

test('the pages that answer what readers search for exist', () => {
  expect(searchedPages(whole([article()]))).toEqual([]);
  expect(searchedPages(whole([article()], asking('/articoli/un-articolo/')))).toEqual([]);
  expect(searchedPages(whole([article()], asking('/articoli/un-articolo/', '/articoli/un-articol/')))).toEqual([
    {
      file: 'content/ricerche.yaml',
      line: 4,
      message: 'dice che risponde «/articoli/un-articol/», che non è un indirizzo del sito',
      remedy: 'scrivi l’indirizzo di una pagina, con la barra in fondo (forse «/articoli/un-articolo/»?)',
      severity: 'error',
    },
  ]);
});

test('a draft answers nobody', () => {
  expect(searchedPages(whole([article({ draft: true })], asking('/articoli/un-articolo/')))).toMatchObject([
    { message: 'dice che risponde «/articoli/un-articolo/», che non è ancora pubblicata' },
  ]);
});

test('nothing is said of them while some file could not be taken in', () => {
  const all = whole([], asking('/articoli/rotto/'));
  expect(searchedPages({ ...all, knownIds: { ...all.knownIds, articles: new Set(['rotto']) } })).toEqual([]);
});
