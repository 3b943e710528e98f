import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, layerOrder } from '../../src/site/content-security-policy.ts';
import { pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, readPage, textOf, type BuiltPage } from '../support/built-site.ts';
import { siteNames } from '../support/sites.ts';

describe.each(siteNames)('every page of the %s site', (name) => {
  const pages = allPages(name);
  const { home } = builtSite(name);

  /** The addresses of the pages that do not keep a promise. */
  const breaking = (isKept: (page: BuiltPage) => boolean) =>
    pages.filter((page) => !isKept(page)).map(({ address }) => address);
  const metaOf = ({ root }: BuiltPage, key: string) =>
    root.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? '';
  const titleOf = ({ root }: BuiltPage) => root.querySelector('head > title')?.textContent ?? '';

  test('is in Italian', () => {
    expect(breaking(({ root }) => root.querySelector('html')?.getAttribute('lang') === 'it')).toEqual([]);
  });

  test('has one main heading, and words in each of its headings', () => {
    const headings = ({ root }: BuiltPage) =>
      root.querySelectorAll('h1, h2, h3, h4, h5, h6').filter((heading) => !heading.closest('template'));
    expect(breaking((page) => headings(page).every((heading) => textOf(heading) !== ''))).toEqual([]);
    expect(breaking(({ root }) => root.querySelectorAll('h1').length === 1)).toEqual([]);
  });

  test('never jumps from a heading to one two levels below', () => {
    expect(
      breaking(({ root }) => {
        const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
        return levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  test('has one title, which ends with the name of the site', () => {
    const site = metaOf(readPage('/', name), 'og:site_name');
    expect(site).not.toBe('');
    expect(breaking((page) => page.root.querySelectorAll('head > title').length === 1)).toEqual([]);
    expect(breaking((page) => titleOf(page).endsWith(` – ${site}`) && titleOf(page).length > site.length + 3)).toEqual(
      [],
    );
  });

  // Two newspapers may choose one headline for their articles.
  test('has a title that no other page has, sources excepted', () => {
    expect(repeated(pages.filter(({ address }) => !address.startsWith(pathOf('sources'))).map(titleOf))).toEqual([]);
  });

  test('has a description', () => {
    expect(breaking((page) => metaOf(page, 'description').trim().length > 0)).toEqual([]);
    expect(breaking((page) => metaOf(page, 'description') === metaOf(page, 'og:description'))).toEqual([]);
  });

  test('has a description that no other page has', () => {
    expect(repeated(pages.map((page) => metaOf(page, 'description')))).toEqual([]);
  });

  test('tells its one address', () => {
    const canonicals = (page: BuiltPage) =>
      page.root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
    expect(breaking((page) => canonicals(page).join() === `${home}${page.address.slice(1)}`)).toEqual([]);
    expect(breaking((page) => metaOf(page, 'og:url') === canonicals(page)[0])).toEqual([]);
  });

  test('gives an image with its size and its words to whoever shows a link to it', () => {
    expect(breaking((page) => metaOf(page, 'og:image').startsWith(`${home}immagini/`))).toEqual([]);
    expect(breaking((page) => metaOf(page, 'og:image:alt') !== '')).toEqual([]);
  });

  test('begins with its character set, the policy, and the order of the layers of style', () => {
    const start = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><style>${layerOrder}</style>`;
    expect(breaking(({ html }) => html.includes(`<head>${start}`))).toEqual([]);
  });

  test('has no style in an attribute or of its own, and no script of its own, which the policy would stop', () => {
    expect(breaking(({ root }) => root.querySelectorAll('[style]').length === 0)).toEqual([]);
    expect(
      breaking(
        ({ root }) =>
          root
            .querySelectorAll('style')
            .map((style) => style.textContent)
            .join() === layerOrder,
      ),
    ).toEqual([]);
    expect(
      breaking(({ root }) =>
        root
          .querySelectorAll('script')
          .every((script) => script.hasAttribute('src') || script.getAttribute('type') === 'application/ld+json'),
      ),
    ).toEqual([]);
    expect(
      breaking(({ html }) => !/\son[a-z]+\s*=\s*["']/u.test(html.replace(/<script[^]*?<\/script>/gu, ''))),
    ).toEqual([]);
  });

  test('has landmarks to move by, and a link that skips to its content', () => {
    expect(breaking(({ root }) => root.querySelectorAll('main#contenuto').length === 1)).toEqual([]);
    expect(breaking(({ root }) => root.querySelector('body > a')?.getAttribute('href') === '#contenuto')).toEqual([]);
    expect(breaking(({ root }) => root.querySelectorAll('body > header nav').length > 0)).toEqual([]);
    expect(breaking(({ root }) => root.querySelectorAll('body > footer').length === 1)).toEqual([]);
  });

  test('repeats no id', () => {
    expect(breaking(({ root }) => repeated(root.querySelectorAll('[id]').map(({ id }) => id)).length === 0)).toEqual(
      [],
    );
  });

  test('says of every link that leads to another site that it does', () => {
    const { siteUrl } = builtSite(name);
    const outside = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((a) => /^https?:/u.test(a.getAttribute('href')!) && new URL(a.getAttribute('href')!).origin !== siteUrl)
        .map((a) => ({ address, href: a.getAttribute('href'), rel: a.getAttribute('rel') ?? '' })),
    );
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ rel }) => !rel.split(' ').includes('external'))).toEqual([]);
  });

  test('has words in every link and button', () => {
    expect(
      pages.flatMap(({ address, root }) =>
        root
          .querySelectorAll('a[href], button')
          .filter((element) => element.textContent.trim() === '' && !element.getAttribute('aria-label'))
          .map((element) => `${address}: ${element.toString()}`),
      ),
    ).toEqual([]);
  });

  test('has Italian apostrophes and quotation marks in all its words', () => {
    const typewritten = /\p{L}'\p{L}|(?:^|[\s(])"\p{L}/u;
    const words = ({ root }: BuiltPage) => textOf(root.querySelector('body')!, 'pre, code, kbd, .search-form');
    expect(breaking((page) => !typewritten.test(words(page)))).toEqual([]);
  });

  test('counts one thing in the singular', () => {
    const wrong =
      /(?<![\d.,:])1 (?:dichiarazioni|impegni|fatti|voci|schede|soggetti|fonti|documenti|minuti|articoli|comunicati|pagine|valori|cifre)\b/u;
    expect(breaking(({ root }) => !wrong.test(textOf(root.querySelector('body')!)))).toEqual([]);
    expect(breaking((page) => !wrong.test(metaOf(page, 'description')))).toEqual([]);
  });

  test('never names the site, a person or a thing «undefined», «null» or «[object Object]»', () => {
    expect(
      breaking(({ root }) => !/\bundefined\b|\bnull\b|\bNaN\b|\[object /u.test(textOf(root.querySelector('body')!))),
    ).toEqual([]);
  });
});

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.size === seen.add(text).size))];
}
