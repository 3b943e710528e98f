import { expect, test } from 'vitest';
import { newestArticlesFirst } from '../../../src/queries/article-order.ts';
import { article, corpus, event } from '../../support/entries.ts';

const events = [
  event({ date: '2025-12-05' }, { id: 'annuncio' }),
  event({ date: '2026-02' }, { id: 'accordo' }),
  event({ date: '2026-06-30', status: 'announced' }, { id: 'chiusura' }),
];
const on = (publishedOn: string, id: string, told: string[] = []) => article({ publishedOn, events: told }, { id });

test('articles stand newest first; of one day, those first that tell of what happened last, and last those of no event', () => {
  const articles = [
    on('2026-03-02', 'a-senza'),
    on('2026-03-02', 'b-annuncio', ['annuncio', 'chiusura']),
    on('2026-03-02', 'c-accordo', ['annuncio', 'accordo']),
    on('2026-03-02', 'd-accordo', ['accordo']),
    on('2026-03-03', 'e-nuovo'),
  ];
  const all = corpus([...events, ...articles]);
  expect(all.articles.toSorted(newestArticlesFirst(all)).map(({ id }) => id)).toEqual([
    'e-nuovo',
    'c-accordo',
    'd-accordo',
    'b-annuncio',
    'a-senza',
  ]);
});
