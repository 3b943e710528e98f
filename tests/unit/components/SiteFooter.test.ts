import { describe, expect, test } from 'vitest';
import SiteFooter from '../../../src/components/SiteFooter.astro';
import type { SiteView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { siteView } from '../../support/views.ts';

const footer = (more: Partial<SiteView> = {}, feedPath?: string, path = '/') =>
  draw(SiteFooter, { site: siteView(more), path, feedPath });

describe('who publishes the site and how to write to them', () => {
  test('is said, with a link', async () => {
    const html = await footer({ email: 'redazione@valle.example' });
    expect(wordsOf(html)).toContain('Pubblicato da La redazione. Per scrivere: redazione@valle.example.');
    expect(linksOf(html)).toContain('mailto:redazione@valle.example');
  });

  test('is said to be missing while it is', async () => {
    const html = await footer({ publisher: undefined });
    expect(wordsOf(html)).toContain(
      'Chi pubblica questo sito non è ancora indicato. Un indirizzo a cui scrivere non è ancora indicato.',
    );
    expect(html.querySelectorAll('[href^=mailto]').length).toBe(0);
  });
});

test('the licence is named and linked', async () => {
  const licence = (await footer()).querySelector('[rel~=license]');
  expect(wordsOf(licence)).toBe('CC BY 4.0');
  expect(licence?.getAttribute('href')).toBe('https://creativecommons.org/licenses/by/4.0/deed.it');
});

test('every section and every standing page is there, with the pages that every site has', async () => {
  const html = await footer({
    sections: [{ title: 'Articoli', path: '/articoli/' }],
    pages: [{ title: 'Privacy', path: '/privacy/' }],
  });
  expect(linksOf(html)).toEqual(
    expect.arrayContaining([
      '/sito/articoli/',
      '/sito/privacy/',
      '/sito/come-lavoriamo/',
      '/sito/rettifiche/',
      '/sito/dati/',
      '/sito/mappa/',
    ]),
  );
});

test('the article for whoever has just arrived is there, where one is named', async () => {
  const guide = { title: 'Per chi arriva', path: '/articoli/guida/' };
  expect(linksOf(await footer({ guide }))).toContain('/sito/articoli/guida/');
  expect(linksOf(await footer())).not.toContain('/sito/articoli/guida/');
});

test('the feeds of the site are there, and that of the page where it has one', async () => {
  const feeds = ['/sito/feed.xml', '/sito/atom.xml', '/sito/feed.json'];
  const ofSite = linksOf(await footer({}, '/')).filter((link) => /feed|atom/u.test(link ?? ''));
  expect(ofSite).toEqual(feeds);
  const ofPage = linksOf(await footer({}, '/temi/lavoro/')).filter((link) => /feed|atom/u.test(link ?? ''));
  expect(ofPage).toEqual([...feeds, '/sito/temi/lavoro/feed.xml']);
});

test('each list of links has a name', async () => {
  const html = await footer();
  const names = html.querySelectorAll('nav').map((nav) => nav.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(undefined);
});

test('the page where the reader is is told, and no other', async () => {
  const pages = [{ title: 'Privacy', path: '/privacy/' }];
  for (const path of ['/dati/', '/privacy/', '/come-lavoriamo/']) {
    const html = await footer({ pages }, undefined, path);
    const current = html.querySelectorAll('[aria-current=page]');
    expect(current.map((link) => link.getAttribute('href'))).toEqual([`/sito${path}`]);
  }
  expect((await footer({ pages })).querySelectorAll('[aria-current]')).toHaveLength(0);
});
