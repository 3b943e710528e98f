import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, readPage, textOf } from '../support/built-site.ts';
import { siteNames } from '../support/sites.ts';

describe.each(siteNames)('what machines read of the %s site', (name) => {
  const site = builtSite(name);
  const isHidden = (page: ReturnType<typeof readPage>) =>
    page.root.querySelector('meta[name="robots"][content="noindex"]') !== null;

  test('the site map lists every page for search engines once, and no other', () => {
    const told = [...site.read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url!);
    const meant = allPages(name)
      .filter((page) => !isHidden(page) && !/\/pagina\/\d+\/$/u.test(page.address))
      .map(({ address }) => `${site.home}${address.slice(1)}`);
    expect(told.length).toBeGreaterThan(10);
    expect([...told].sort()).toEqual(meant.sort());
  });

  test('the days of the site map are days', () => {
    const days = [...site.read('sitemap.xml').matchAll(/<lastmod>([^<]*)<\/lastmod>/gu)].map(([, day]) => day!);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/u.test(day))).toEqual([]);
  });

  test('search engines are kept out of the specimen, the search and the page for those who are lost, and not of the home', () => {
    const hidden = ['/404.html', pathOf('specimen'), pathOf('search')];
    expect(hidden.filter((address) => !isHidden(readPage(address, name)))).toEqual([]);
    expect(isHidden(readPage('/', name))).toBe(false);
  });

  test('robots.txt lets everybody read all but the web editor and tells where the site map is', () => {
    const lines = site.read('robots.txt').split('\n');
    expect(lines).toContain('User-agent: *');
    expect(lines).toContain(`Sitemap: ${site.home}sitemap.xml`);
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([`Disallow: ${site.basePath}redazione/`]);
  });

  test('the web manifest says the name of the site, and its icons are there in the size that it tells', async () => {
    const manifest = JSON.parse(site.read('site.webmanifest')) as {
      name: string;
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.name).toBe(
      readPage('/', name).root.querySelector('meta[property="og:site_name"]')!.getAttribute('content'),
    );
    expect(manifest.lang).toBe('it');
    expect(manifest.start_url).toBe(site.basePath);
    expect(manifest.icons.length).toBeGreaterThan(0);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(site.readBytes(src.slice(site.basePath.length))).metadata();
      expect(`${width}x${height} image/${format}`, src).toBe(`${sizes} ${type}`);
    }
  });

  test('the page for those who are lost offers the search and every section that has something in it', () => {
    const { root } = readPage('/404.html', name);
    expect(root.querySelector('main form[role="search"]')?.getAttribute('action')).toBe(`${site.basePath}cerca/`);
    const sections = allPages(name).filter((page) => /^\/[a-z]+\/$/u.test(page.address) && !isHidden(page));
    const links = root.querySelectorAll('main a').map((a) => a.getAttribute('href'));
    const lists = sections.filter(({ address }) =>
      ['articles', 'events', 'statements', 'actors', 'commitments'].some(
        (kind) => address === pathOf(kind as 'articles'),
      ),
    );
    expect(lists.length).toBe(5);
    expect(lists.filter(({ address }) => !links.includes(`${site.basePath}${address.slice(1)}`))).toEqual([]);
    expect(textOf(root.querySelector('h1')!)).not.toBe('');
  });

  test('social images have the size that pages tell', async () => {
    const images = [
      ...new Set(
        allPages(name).map(({ root }) => root.querySelector('meta[property="og:image"]')!.getAttribute('content')!),
      ),
    ];
    for (const url of images) {
      const { width, height, format } = await sharp(site.readBytes(url.slice(site.home.length))).metadata();
      expect(`${format} ${width}x${height}`, url).toBe('png 1200x630');
    }
  });
});
