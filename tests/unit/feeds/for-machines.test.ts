import { expect, test } from 'vitest';
import { toPreviewStyles } from '../../../src/feeds/preview-styles.ts';
import { toRobots } from '../../../src/feeds/robots.ts';
import { toSitemap } from '../../../src/feeds/sitemap.ts';
import { toWebManifest } from '../../../src/feeds/web-manifest.ts';
import { siteView } from '../../support/views.ts';

test('the site map gives a day only to pages that have one', () => {
  expect(
    toSitemap([{ url: 'https://valle.example/a&b/', changedOn: '2026-03-01' }, { url: 'https://valle.example/c/' }]),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url>
<loc>https://valle.example/a&amp;b/</loc>
<lastmod>2026-03-01</lastmod>
</url>
<url>
<loc>https://valle.example/c/</loc>
</url>
</urlset>
`);
});

test('search engines may read everything, and are told where the site map is', () => {
  const text = 'User-agent: *\nAllow: /\n\nSitemap: https://valle.example/sito/sitemap.xml\n';
  expect(toRobots(siteView(), { hasEditor: false })).toBe(text);
});

test('search engines are kept out of the web editor', () => {
  expect(toRobots(siteView(), { hasEditor: true })).toContain('\nAllow: /\nDisallow: /sito/redazione/\n');
});

test('search engines may read nothing of a preview', () => {
  expect(toRobots(siteView({ preview: true }), { hasEditor: true })).toBe('User-agent: *\nDisallow: /\n');
});

test('a preview says beside each link to something waiting what it waits for', () => {
  const styles = toPreviewStyles(
    siteView({
      preview: true,
      waiting: [
        { path: '/articoli/una-bozza/', draft: true },
        { path: '/cronologia/un-voto/', draft: false, comesOutOn: '2026-12-08' },
        { path: '/temi/sede/', draft: true, comesOutOn: '2026-12-11' },
      ],
    }),
  );
  expect(styles).toContain("[href='/sito/articoli/una-bozza/']");
  const marks = [...styles.matchAll(/content: '(.*)'/gu)].map(([, mark]) => mark);
  expect(marks).toEqual([' (bozza)', ' (esce l’8 dicembre 2026)', ' (bozza, con il giorno 11 dicembre 2026)']);
});

test('the web manifest stays under the base path', () => {
  const manifest: unknown = JSON.parse(toWebManifest(siteView()));
  expect(manifest).toMatchObject({
    name: 'Il caso di Valle',
    lang: 'it',
    start_url: '/sito/',
    scope: '/sito/',
    icons: [{ src: '/sito/icon-192.png' }, { src: '/sito/icon-512.png', sizes: '512x512' }],
  });
});
