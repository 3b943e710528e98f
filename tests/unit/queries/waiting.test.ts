import { expect, test } from 'vitest';
import { getSite } from '../../../src/queries/site.ts';
import { getWaiting } from '../../../src/queries/waiting.ts';
import { article, corpus, event, page, state } from '../../support/entries.ts';

const entries = [
  article({ draft: true }),
  event({ publishedOn: '2026-04-01' }),
  page({ draft: true, publishedOn: '2026-04-02' }),
  article({ publishedOn: '2026-03-22' }, { id: 'di-oggi' }),
];

test('a preview knows what is only in it, and on which day that comes out', () => {
  expect(getWaiting(corpus(entries, { preview: true }))).toEqual([
    { path: '/articoli/un-articolo/', draft: true, comesOutOn: undefined },
    { path: '/cronologia/un-incontro/', draft: false, comesOutOn: '2026-04-01' },
    { path: '/chi-siamo/', draft: true, comesOutOn: '2026-04-02' },
  ]);
});

test('the text of the home page may wait too', () => {
  const waiting = getWaiting(corpus([], { preview: true, state: state({ publishedOn: '2026-04-01' }) }));
  expect(waiting).toEqual([{ path: '/', draft: false, comesOutOn: '2026-04-01' }]);
});

test('in a published site nothing waits', () => {
  expect(getSite(corpus(entries)).waiting).toEqual([]);
});
