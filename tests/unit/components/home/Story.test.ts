import { expect, test } from 'vitest';
import Story from '../../../../src/components/home/Story.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';
import { corpus, event } from '../../../support/entries.ts';

const story = (entries: Parameters<typeof corpus>[0], more?: Parameters<typeof corpus>[1]) =>
  draw(Story, { home: getHome(corpus(entries, more)) });

test('the essential facts stand in order, with the ways to the rest', async () => {
  const html = await story([event({ essential: true }, { id: 'a' }), event({ date: '2026-02-01' }, { id: 'b' })]);
  expect(linksOf(html)).toEqual(['/sito/cronologia/a/', '/sito/cronologia/tipo/essenziali/', '/sito/cronologia/']);
  expect(wordsOf(html)).toContain('Tutta la cronologia (2)');
  expect(html.querySelectorAll('h3').length).toBe(0);
});

test('what is due after the next date, and terms of which nothing is known, stand apart', async () => {
  const html = await story(
    [
      event({ status: 'announced', date: '2026-04-01' }, { id: 'prima' }),
      event({ status: 'announced', date: '2026-05-01' }, { id: 'poi' }),
      event({ status: 'announced', type: 'deadline', date: '2026-01-31' }, { id: 'scaduto' }),
    ],
    { today: '2026-03-22' },
  );
  expect(html.querySelectorAll('h3').map(wordsOf)).toEqual([
    'Altri fatti annunciati',
    'Termini trascorsi: nessuna fonte consultata dice com’è andata',
  ]);
  expect(linksOf(html)).toContain('/sito/cronologia/poi/');
  expect(linksOf(html)).not.toContain('/sito/cronologia/prima/');
});
