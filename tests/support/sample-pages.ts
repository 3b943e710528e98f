import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { archives, codePages, folderOf, kinds, pathOf, type CodePage } from '../../src/site/sections.ts';
import { builtSite, hasPage } from './built-site.ts';
import { recipes, type SiteName } from './sites.ts';
import { publishedEntries } from './written-entries.ts';

/** A page that stands for all those that are made as it is. */
export interface SamplePage {
  /** What it is an example of: `articoli, one`, `dichiarazioni/mese`. */
  what: string;
  /** From the site's root, without the base path; the search has its query. */
  address: string;
}

/**
 * One page of each kind of address: the longest, since it holds the most of what the kind can hold. The search stands
 * twice, waiting and with results, and an article as it is when a result leads to it.
 */
export function samplePages(name: SiteName = 'real'): SamplePage[] {
  const { contentDir } = builtSite(name);
  const entries = publishedEntries(contentDir, recipes[name].today);
  const query = encodeURIComponent(knownQuery(contentDir));
  const longestOf = (addresses: readonly string[]) => longestFirst(name, addresses)[0]!;

  const ones = kinds
    .filter((kind) => kind !== 'actors')
    .map((kind) => ({ what: kind, addresses: entries.filter((entry) => entry.kind === kind) }));
  const actors = ['person', 'organisation'].map((kind) => ({
    what: `actors, ${kind}`,
    addresses: entries.filter((entry) => entry.kind === 'actors' && entry.data['kind'] === kind),
  }));
  const single = [...ones, ...actors]
    .filter(({ addresses }) => addresses.length > 0)
    .map(({ what, addresses }) => ({
      what: `one of ${what}`,
      address: longestOf(addresses.map(({ address }) => address)),
    }));

  const lists = kinds
    .filter((kind) => kind !== 'pages')
    .map((kind) => ({ what: `all ${kind}`, address: pathOf(kind) }));
  const archived = kinds.flatMap((kind) =>
    Object.entries(archives).flatMap(([archive, step]) => {
      const addresses = addressesUnder(name, `${folderOf(kind)}/${step}`);
      return addresses.length > 0 ? [{ what: `${kind} by ${archive}`, address: longestOf(addresses) }] : [];
    }),
  );
  const ofTheCode = (Object.keys(codePages) as CodePage[]).map((page) => ({ what: page, address: pathOf(page) }));
  const article = single.find(({ what }) => what === 'one of articles')!.address;

  return [
    { what: 'home', address: '/' },
    ...single,
    ...lists,
    ...archived,
    ...ofTheCode,
    { what: 'search with results', address: `${pathOf('search')}?q=${query}` },
    { what: 'article reached from the search', address: `${article}?evidenzia=la` },
    { what: 'address of nothing', address: '/404.html' },
  ].filter(({ address }) => hasPage(address.replace(/\?.*$/u, '')));
}

/** The longest pages of a site, the longest first. */
export function longestPages(count: number, name: SiteName = 'real'): SamplePage[] {
  return longestFirst(name, addressesUnder(name, ''))
    .slice(0, count)
    .map((address) => ({ what: 'one of the longest', address }));
}

function addressesUnder(name: SiteName, folder: string): string[] {
  return builtSite(name)
    .files.filter((file) => file.startsWith(folder && `${folder}/`) && file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
}

function longestFirst(name: SiteName, addresses: readonly string[]): string[] {
  const { readBytes } = builtSite(name);
  const sizes = new Map(addresses.map((address) => [address, readBytes(`${address.slice(1)}index.html`).length]));
  return addresses.toSorted((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
}

/** Words that find something, as the site itself says. */
function knownQuery(contentDir: string): string {
  const site = parse(readFileSync(join(contentDir, 'sito.yaml'), 'utf8')) as { knownQuery: { query: string } };
  return site.knownQuery.query;
}
