import { expect, test } from 'vitest';
import SourcePage from '../../../src/components/SourcePage.astro';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getSourcePages } from '../../../src/queries/sources.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, source, statement } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

const draw = async (...entries: Entry[]) => {
  const [page] = getSourcePages(corpus(entries));
  return drawMain(SourcePage, { site: siteView(), page: page ?? { current: 1, total: 1, items: [] } });
};

test('each source says what it is, who, when, and how much rests on it', async () => {
  const html = await draw(statement());
  expect(html.querySelectorAll('.sources-list p').map(wordsOf)).toEqual([
    'Articolo · Il Giornale di Valle · 14 gennaio 2026',
    'La cita 1 scheda',
  ]);
  expect(linksOf(html)).toEqual(['/sito/fonti/il-giornale/']);
});

test('what is not known of it is said', async () => {
  const html = await draw(source({ publisher: undefined, issuedOn: undefined, kind: 'other' }));
  expect(html.querySelectorAll('.sources-list p').map(wordsOf)).toEqual([
    'Altro · fonte non identificata · senza data',
    'La citano 0 schede',
  ]);
});
