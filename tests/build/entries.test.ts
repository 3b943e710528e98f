import { describe, expect, test } from 'vitest';
import { kinds, pathOf, type Kind } from '../../src/site/sections.ts';
import {
  allPages,
  builtSite,
  hasPage,
  insideAddress,
  readPage,
  textOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { searchedPages } from '../support/search-index.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

/** How much was researched about the real case: entries may be added, and none may be lost. */
const researched: Partial<Record<Kind, number>> = {
  sources: 177,
  events: 64,
  actors: 116,
  statements: 115,
  commitments: 40,
  figures: 57,
  pressReleases: 27,
  glossary: 38,
  articles: 14,
};

test('everything that was researched about the real case is there', () => {
  const entries = publishedEntries(builtSite('real').contentDir, recipes.real.today);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]));
  for (const [kind, count] of Object.entries(researched)) expect(counts[kind], kind).toBeGreaterThanOrEqual(count);
});

describe.each(siteNames)('in the %s site', (name) => {
  const { contentDir } = builtSite(name);
  const entries = publishedEntries(contentDir, recipes[name].today);

  const linksOf = (page: BuiltPage) =>
    page.root
      .querySelectorAll('main a[href]')
      .flatMap((a) => insideAddress(a.getAttribute('href')!, page, name) ?? [])
      .map((address) => address.replace(/[?#].*$/u, ''));

  test('every entry has a page with its text', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ address }) => !hasPage(address, name))).toEqual([]);
    expect(
      entries.filter(({ address }) => textOf(readPage(address, name).root.querySelector('main')!).length < 60),
    ).toEqual([]);
  });

  test('no entry has a page that nobody has written', () => {
    const written = new Set(entries.map(({ address }) => address));
    const sections = kinds.filter((kind) => kind !== 'pages').map((kind) => pathOf(kind));
    const pages = allPages(name).map(({ address }) => address);
    const ofEntries = pages.filter((address) =>
      sections.some((section) => address.startsWith(section) && address.slice(section.length).split('/').length === 2),
    );
    expect(ofEntries.length).toBeGreaterThan(0);
    expect(ofEntries.filter((address) => !written.has(address))).toEqual([]);
  });

  test.each(kinds.filter((kind) => kind !== 'pages'))('the section of the %s lists each of them', (kind) => {
    const section = pathOf(kind);
    const lists = allPages(name).filter(
      ({ address }) => address === section || address.startsWith(`${section}pagina/`),
    );
    const listed = new Set(lists.flatMap(linksOf));
    expect(entries.filter((entry) => entry.kind === kind && !listed.has(entry.address))).toEqual([]);
  });

  test('the map of the site leads to every entry', () => {
    const listed = new Set(linksOf(readPage(pathOf('sitemap'), name)));
    expect(entries.map(({ address }) => address).filter((address) => !listed.has(address))).toEqual([]);
  });

  test('the search holds every entry, and nothing but pages of the site', () => {
    const searched = new Map(searchedPages(name).map((page) => [page.address, page]));
    expect(entries.map(({ address }) => address).filter((address) => !searched.has(address))).toEqual([]);
    expect([...searched.keys()].filter((address) => !hasPage(address, name))).toEqual([]);
    expect([...searched.values()].filter(({ text }) => text.trim() === '').map(({ address }) => address)).toEqual([]);
  });

  test('no statement among those of an event leads to the page on which it stands', () => {
    const pages = entries.filter(({ kind }) => kind === 'events').map(({ address }) => readPage(address, name));
    expect(pages.some(({ root }) => root.querySelector('.statement') !== null)).toBe(true);
    const leadsHere = (page: BuiltPage) =>
      page.root
        .querySelectorAll('.statement a')
        .some((a) => insideAddress(a.getAttribute('href')!, page, name) === page.address);
    expect(pages.filter(leadsHere).map(({ address }) => address)).toEqual([]);
  });

  test('«how we work» counts what there is', () => {
    const { root } = readPage(pathOf('method'), name);
    const told = root
      .querySelectorAll('.counts li')
      .map((item) => [
        item.querySelector('a')!.getAttribute('href')!.split('/').at(-2),
        Number(textOf(item.querySelector('strong')!).replace('.', '')),
      ]);
    const counted = kinds
      .filter((kind) => kind !== 'pages')
      .map((kind) => [pathOf(kind).slice(1, -1), entries.filter((entry) => entry.kind === kind).length])
      .filter(([, count]) => count !== 0);
    expect(told).toEqual(counted);
  });

  test('a commitment that was looked at once says once how it stands', () => {
    const commitments = entries.filter(({ kind }) => kind === 'commitments').map(({ address }) => address);
    const marksOf = (address: string) => {
      const section = readPage(address, name).root.querySelector('section:has(> #stato)')!;
      return {
        steps: section.querySelectorAll('.steps > li').length,
        marks: section.querySelectorAll('.status').length,
      };
    };
    expect(commitments.length).toBeGreaterThan(0);
    expect(
      commitments.filter((address) => {
        const { steps, marks } = marksOf(address);
        return marks !== (steps > 1 ? steps + 1 : 1);
      }),
    ).toEqual([]);
  });

  test('the page of an organisation says of each who belongs to it how much they have said', () => {
    const said = (id: string) =>
      entries.filter(({ kind, data }) => kind === 'statements' && (data['speakers'] as string[]).includes(id)).length;
    const rolesOf = ({ data }: { data: Record<string, unknown> }) =>
      (data['roles'] ?? []) as { organisationId?: string }[];
    const members = entries
      .filter((entry) => entry.kind === 'actors' && said(entry.id) > 0)
      .flatMap((entry) =>
        rolesOf(entry).flatMap(({ organisationId }) => (organisationId ? [{ ...entry, organisationId }] : [])),
      );
    const untold = members.filter(({ id, address, organisationId }) => {
      const page = readPage(pathOf('actors', organisationId), name);
      const line = page.root.querySelectorAll('#persone ~ ul li').find((li) => li.innerHTML.includes(address));
      const count = said(id);
      return !line || !textOf(line).endsWith(`(${count === 1 ? '1 dichiarazione' : `${count} dichiarazioni`})`);
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
    if (name === 'real') expect(members.length).toBeGreaterThan(0);
  });

  test('addresses that are kept for later are free', () => {
    const { files } = builtSite(name);
    expect(files.filter((file) => /^(?:documenti|redazione)(?:\/|\.|$)/u.test(file))).toEqual([]);
  });
});
