import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, hasPage, textOf } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

describe.each(siteNames)('addresses that entries of the %s site had before', (name) => {
  const site = builtSite(name);
  const former = publishedEntries(site.contentDir, recipes[name].today).flatMap(({ kind, address, data }) =>
    ((data['formerIds'] ?? []) as string[]).map((id) => ({ from: pathOf(kind, id), to: address })),
  );
  const whole = (address: string) => `${site.basePath}${address.slice(1)}`;

  test('answer, and lead to where the entry stands now, with a program and without', () => {
    for (const { from, to } of former) {
      expect(hasPage(to, name), to).toBe(true);
      const root = parse(site.read(`${from.slice(1)}index.html`));
      expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${whole(to)}`);
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${site.home}${to.slice(1)}`);
      const link = root.querySelector('main p a')!;
      expect(link.getAttribute('href')).toBe(whole(to));
      expect(textOf(link)).not.toBe('');
    }
  });

  test('are told to the hosts that read them from a file, which is there only if there are any', () => {
    const lines = former.map(({ from, to }) => `${whole(from)} ${whole(to)} 301`).sort();
    const written = site.files.includes('_redirects') ? site.read('_redirects').trimEnd().split('\n').sort() : [];
    expect(written).toEqual(lines);
  });

  test('are no pages of the site: no link, list, feed, map, index or file of data names them', () => {
    const texts = [
      ...allPages(name).map(({ address, html }) => [address, html] as const),
      ...site.files
        .filter((file) => /\.(?:xml|json|csv|txt|webmanifest)$/u.test(file))
        .map((file) => [file, site.read(file)] as const),
    ];
    const naming = texts.flatMap(([file, text]) =>
      former.filter(({ from }) => text.includes(whole(from))).map(({ from }) => `${file}: ${from}`),
    );
    expect(naming).toEqual([]);
  });
});

test('the small case has some, so that they are tried', () => {
  expect(builtSite('another').files).toContain('_redirects');
});
