import { expect, test } from 'vitest';
import Opening from '../../../../src/components/home/Opening.astro';
import { getHome } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';
import { corpus, event } from '../../../support/entries.ts';

const opening = (entries: Parameters<typeof corpus>[0], more?: Parameters<typeof corpus>[1]) =>
  draw(Opening, { home: getHome(corpus(entries, more)) });

test('the first screen says what this is, where things stand, of when that is, and lets one search', async () => {
  const html = await opening([event({ date: '2026-02-09' }, { id: 'la-firma' })]);
  expect(wordsOf(html.querySelector('.what-this-is'))).not.toBe('');
  expect(html.querySelectorAll('h1').length).toBe(1);
  expect(wordsOf(html.querySelector('.fresh'))).toBe(
    'Ultimo fatto noto 9 febbraio 2026 Un incontro Prossima data nessuna nelle fonti consultate Ultimo controllo 1º marzo 2026',
  );
  expect(linksOf(html.querySelector('.fresh'))).toEqual(['/sito/cronologia/la-firma/']);
  expect(html.querySelector('form[role="search"]')).not.toBeNull();
});

test('facts of the last day known are all named: no date tells which came last', async () => {
  const html = await opening(['la-firma', 'la-piazza'].map((id) => event({ date: '2026-02-09' }, { id })));
  expect(wordsOf(html.querySelectorAll('.fresh dd')[0])).toBe('9 febbraio 2026 Un incontro Un incontro');
  expect(linksOf(html.querySelector('.fresh'))).toEqual(['/sito/cronologia/la-firma/', '/sito/cronologia/la-piazza/']);
});

test('the next date says what is due and leads to it', async () => {
  const ahead = [event({ status: 'announced', date: '2026-03-22' }, { id: 'domani' })];
  const html = await opening(ahead, { today: '2026-03-21' });
  expect(wordsOf(html.querySelectorAll('.fresh dd')[1])).toBe('22 marzo 2026 Un incontro');
});
