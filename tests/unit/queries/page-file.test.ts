import { expect, test } from 'vitest';
import { getPageFile } from '../../../src/queries/page-file.ts';
import { article, corpus, event, page, statement } from '../../support/entries.ts';

const all = corpus(
  [article({ events: ['un-incontro'] }), event({ draft: true }), statement({ event: 'un-incontro' }), page()],
  { preview: true },
);

test('the page of an entry has its file, and the entries that name it', () => {
  expect(getPageFile(all, '/cronologia/un-incontro/')).toEqual({
    file: 'content/cronologia/un-incontro.md',
    namedBy: [
      { title: 'Un articolo', path: '/articoli/un-articolo/' },
      { title: expect.stringContaining('Anna Rossi') as unknown, path: '/dichiarazioni/una-dichiarazione/' },
    ],
    namedByOthers: 0,
  });
  expect(getPageFile(all, '/chi-siamo/')).toMatchObject({ file: 'content/pagine/chi-siamo.md', namedBy: [] });
});

test('the home page has the state of the case; lists and pages of the code have no file', () => {
  expect(getPageFile(all, '/')?.file).toBe('content/stato.md');
  expect(getPageFile(all, '/articoli/')).toBeUndefined();
  expect(getPageFile(all, '/cerca/')).toBeUndefined();
});

test('of very many entries that name one only the first are told', () => {
  const articles = Array.from({ length: 15 }, (_, at) => article({}, { id: `articolo-${at}` }));
  const { namedBy, namedByOthers } = getPageFile(corpus(articles), '/temi/lavoro/') ?? {};
  expect(namedBy).toHaveLength(12);
  expect(namedByOthers).toBe(3);
});
