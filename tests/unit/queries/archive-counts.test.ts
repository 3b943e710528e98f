import { expect, test } from 'vitest';
import { getArchiveCounts } from '../../../src/queries/archive-counts.ts';
import { corpus, event, glossaryTerm, page, statement } from '../../support/entries.ts';

test('each section counts its entries; standing pages and empty sections are left out', () => {
  const all = corpus([event(), event({}, { id: 'altro' }), glossaryTerm(), glossaryTerm({}, { id: 'esodo' }), page()]);
  expect(getArchiveCounts(all)).toEqual([
    { title: 'fatti', path: '/cronologia/', count: 2 },
    { title: 'soggetto', path: '/soggetti/', count: 1 },
    { title: 'fonte', path: '/fonti/', count: 1 },
    { title: 'voci del glossario', path: '/glossario/', count: 2 },
    { title: 'tema', path: '/temi/', count: 1 },
  ]);
});

test('one is one', () => {
  const counts = getArchiveCounts(corpus([statement(), glossaryTerm(), event()]));
  expect(counts.map(({ title }) => title)).toEqual([
    'fatto',
    'dichiarazione',
    'soggetto',
    'fonte',
    'voce del glossario',
    'tema',
  ]);
});
