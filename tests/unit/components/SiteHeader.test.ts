import { expect, test } from 'vitest';
import SiteHeader from '../../../src/components/SiteHeader.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { siteView } from '../../support/views.ts';

const sections = ['articoli', 'cronologia', 'dichiarazioni', 'fonti', 'impegni'].map((step) => ({
  title: step,
  path: `/${step}/`,
}));
const header = (path: string) => draw(SiteHeader, { site: siteView({ sections }), path });
const current = async (path: string) =>
  (await header(path))
    .querySelectorAll('[aria-current]')
    .map((link) => [wordsOf(link), link.getAttribute('aria-current')]);

test('has the site’s name and five ways in', async () => {
  const html = await header('/');
  expect(html.querySelectorAll('a').map(wordsOf)).toEqual([
    'Il caso di Valle',
    'Cronologia',
    'Dichiarazioni',
    'Impegni',
    'Articoli',
    'Cerca',
  ]);
  expect(linksOf(html)[0]).toBe('/sito/');
});

test('leaves out sections that have nothing in them', async () => {
  const html = await draw(SiteHeader, { site: siteView({ sections: sections.slice(0, 1) }), path: '/' });
  expect(linksOf(html.querySelector('nav'))).toEqual(['/sito/articoli/']);
});

test.each([
  ['/', [['Il caso di Valle', 'page']]],
  ['/dichiarazioni/', [['Dichiarazioni', 'page']]],
  ['/dichiarazioni/una-dichiarazione/', [['Dichiarazioni', 'true']]],
  ['/cerca/', [['Cerca', 'page']]],
  ['/fonti/', []],
])('on %s says where the reader is', async (path, expected) => {
  expect(await current(path)).toEqual(expected);
});
