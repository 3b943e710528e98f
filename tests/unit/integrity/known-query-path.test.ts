import { expect, test } from 'vitest';
import { knownQueryPath } from '../../../src/integrity/known-query-path.ts';
import { article, site, whole } from '../../support/entries.ts';

const withPath = (path: string) => ({ site: site({ knownQuery: { query: 'tavolo', path } }) });

test('the page that the known query must find exists', () => {
  expect(knownQueryPath(whole([article()], withPath('/articoli/un-articolo/')))).toEqual([]);
  expect(knownQueryPath(whole([article()], withPath('/articoli/un-articol/')))).toEqual([
    {
      file: 'content/sito.yaml',
      line: 9,
      message: 'si aspetta di trovare «/articoli/un-articol/», che non è un indirizzo del sito',
      remedy: 'scrivi l’indirizzo di una pagina, con la barra in fondo (forse «/articoli/un-articolo/»?)',
      severity: 'error',
    },
  ]);
});

test('a draft is no page', () => {
  expect(knownQueryPath(whole([article({ draft: true })], withPath('/articoli/un-articolo/')))).toMatchObject([
    {
      message: 'si aspetta di trovare «/articoli/un-articolo/», che non è ancora pubblicata',
      remedy: 'pubblicala, oppure scrivi l’indirizzo di un’altra pagina',
    },
  ]);
});

test('nothing is said of it while some file could not be taken in', () => {
  const all = whole([], withPath('/articoli/rotto/'));
  expect(knownQueryPath({ ...all, knownIds: { ...all.knownIds, articles: new Set(['rotto']) } })).toEqual([]);
});
