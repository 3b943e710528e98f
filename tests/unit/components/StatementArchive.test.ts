import { expect, test } from 'vitest';
import StatementArchive from '../../../src/components/StatementArchive.astro';
import { getMonthArchives, getSpeakerArchives, type StatementArchiveView } from '../../../src/queries/statements.ts';
import { drawMain, linksOf, wordsOf } from '../../support/components.ts';
import { corpus, statement } from '../../support/entries.ts';
import { siteView } from '../../support/views.ts';

const all = corpus([statement(), statement({ saidOn: undefined }, { id: 'altra' })]);
const page = async ([archive]: StatementArchiveView[]) => {
  if (!archive) throw new Error('no archive');
  return drawMain(StatementArchive, { site: siteView(), archive });
};

test('one statement alone has no order', async () => {
  const [first, second] = await Promise.all([getMonthArchives(all), getSpeakerArchives(all, 'person')].map(page));
  expect(wordsOf(first?.querySelector('h2'))).toBe('La dichiarazione');
  expect(wordsOf(second?.querySelector('h2'))).toBe('In ordine di data');
});

test('a part of the archive has its title and its statements, and leads back to the whole', async () => {
  const html = await page(getMonthArchives(all));
  expect(wordsOf(html.querySelector('h1'))).toBe('Dichiarazioni di gennaio 2026');
  expect(html.querySelectorAll('figure.statement').length).toBe(1);
  expect(linksOf(html).at(-1)).toBe('/sito/dichiarazioni/');
});

test('what somebody has said leads to who they are', async () => {
  const html = await page(getSpeakerArchives(all, 'person'));
  expect(html.querySelectorAll('figure.statement').length).toBe(2);
  expect(wordsOf(html)).toContain('Anna Rossi: ruoli, impegni, posizioni');
  expect(linksOf(html).at(-2)).toBe('/sito/soggetti/anna-rossi/');
});
