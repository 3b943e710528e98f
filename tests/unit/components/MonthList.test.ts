import { expect, test } from 'vitest';
import MonthList from '../../../src/components/MonthList.astro';
import { getMonthLists } from '../../../src/queries/lists.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, pressRelease } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

test.each([
  ['2026-01-20', 'Comunicati: gennaio 2026'],
  [undefined, 'Comunicati: giorno non indicato'],
])('the entries of a month stand under its name', async (issuedOn, title) => {
  const [list] = getMonthLists(corpus([pressRelease({ issuedOn })]), 'pressReleases');
  if (!list) throw new Error('no month');
  const html = await drawMain(MonthList, { site: siteView(), kind: 'pressReleases', list });
  expect(wordsOf(html.querySelector('h1'))).toBe(title);
  expect(wordsOf(html.querySelector('.lead'))).toBe('1 comunicato.');
  expect(linksOf(html)).toEqual(['/sito/comunicati/un-comunicato/']);
});
