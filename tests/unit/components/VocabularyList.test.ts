import { expect, test } from 'vitest';
import VocabularyList from '../../../src/components/VocabularyList.astro';
import { getVocabulary } from '../../../src/queries/vocabulary.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { article, corpus, topic } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

test('each word says what it is and how much is filed under it', async () => {
  const all = corpus([topic({ name: 'orari', description: 'Chi apre.' }, { id: 'orari' }), article()]);
  const html = await drawMain(VocabularyList, {
    site: siteView(),
    kind: 'topics',
    links: getVocabulary(all, 'topics'),
  });
  expect(wordsOf(html.querySelector('h1'))).toBe('Temi');
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual([
    'Lavoro Chi lavora e dove. 1 scheda',
    'Orari Chi apre. 0 schede',
  ]);
  expect(linksOf(html)).toEqual(['/sito/temi/lavoro/', '/sito/temi/orari/']);
});
