import { expect, test } from 'vitest';
import ActorLinks from '../../../src/components/ActorLinks.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { statementView } from '../../support/views.ts';

test('subjects are links in a list', async () => {
  const html = await draw(ActorLinks, { actors: statementView().speakers });
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual(['Anna Rossi']);
  expect(linksOf(html)).toEqual(['/sito/soggetti/anna-rossi/']);
});
