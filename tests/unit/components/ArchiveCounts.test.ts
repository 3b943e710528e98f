import { expect, test } from 'vitest';
import ArchiveCounts from '../../../src/components/ArchiveCounts.astro';
import { fixedSource, setCorpusSource } from '../../../src/corpus/current.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, statement } from '../../support/entries.ts';

test('how much there is, is counted today and not written', async () => {
  setCorpusSource(fixedSource(corpus(Array.from({ length: 1100 }, (_, at) => statement({}, { id: `d-${at}` })))));
  const html = await draw(ArchiveCounts, {});
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual(['1.100 dichiarazioni', '1 soggetto', '1 fonte', '1 tema']);
  expect(linksOf(html)[0]).toBe('/sito/dichiarazioni/');
});
