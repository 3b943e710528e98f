import { describe, expect, test } from 'vitest';
import { formatFileSize } from '../../src/lib/file-size.ts';
import { formatNumber } from '../../src/lib/numbers.ts';
import { folderOf, kinds, pathOf } from '../../src/site/sections.ts';
import { builtSite, hasPage, readPage, textOf } from '../support/built-site.ts';
import { readCsv } from '../support/read-csv.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

describe.each(siteNames)('the data of the %s site', (name) => {
  const site = builtSite(name);
  const entries = publishedEntries(site.contentDir, recipes[name].today).filter(({ kind }) => kind !== 'pages');
  const { root } = readPage(pathOf('data'), name);
  const whole = (address: string) => `${site.home}${address.slice(1)}`;
  const tables = ['archivio', ...kinds.filter((kind) => entries.some((entry) => entry.kind === kind)).map(folderOf)];
  const linesOf = (table: string) => {
    const [headings, ...rows] = readCsv(site.read(`dati/${table}.csv`));
    return rows.map((row) => Object.fromEntries(headings!.map((heading, at) => [heading, row[at]!])));
  };
  const jsonOf = (table: string) =>
    JSON.parse(site.read(`dati/${table}.json`)) as { totale: number; voci: { indirizzo: string; tipo: string }[] };

  test('are two files for the whole archive and two for each kind that has entries, and the page leads to each', () => {
    const files = tables.flatMap((table) => [`dati/${table}.csv`, `dati/${table}.json`]);
    const written = site.files.filter((file) => file.startsWith('dati/') && file !== 'dati/index.html');
    expect(written).toEqual(files.toSorted());
    const linked = root.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
    expect(linked).toEqual(files.map((file) => `${site.basePath}${file}`));
  });

  test('have every entry that is published once, under its permanent address, and no other', () => {
    const addresses = entries.map(({ address }) => whole(address)).sort();
    expect(
      linesOf('archivio')
        .map(({ indirizzo }) => indirizzo)
        .sort(),
    ).toEqual(addresses);
    expect(
      jsonOf('archivio')
        .voci.map(({ indirizzo }) => indirizzo)
        .sort(),
    ).toEqual(addresses);
    const [, ...kindly] = tables;
    expect(kindly.flatMap((table) => jsonOf(table).voci.map(({ indirizzo }) => indirizzo)).sort()).toEqual(addresses);
    expect([...new Set(kindly.flatMap((table) => linesOf(table).map((line) => line['indirizzo'])))].sort()).toEqual(
      addresses,
    );
    expect(entries.filter(({ address }) => !hasPage(address, name))).toEqual([]);
  });

  test('have no cell that a spreadsheet would run, and no space that only a page needs', () => {
    const cells = tables.flatMap((table) => linesOf(table).flatMap((line) => Object.values(line)));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.includes('\u00a0'))).toEqual([]);
  });

  test('have a title in every line, and where it is written in every line but those of our own words', () => {
    const lines = linesOf('archivio');
    expect(lines.filter(({ titolo }) => titolo === '')).toEqual([]);
    const ours = ['Articolo', 'Luogo', 'Tema', 'Voce del glossario', 'Soggetto'];
    expect(lines.filter(({ tipo, fonte }) => fonte === '' && !ours.includes(tipo!))).toEqual([]);
  });

  test('are as large, and have as many entries and lines, as the page says', () => {
    const told = root
      .querySelectorAll('.data-files tbody tr')
      .map((row) => row.querySelectorAll('td').map((cell) => textOf(cell)));
    const sizeOf = (file: string) => formatFileSize(site.readBytes(file).length);
    const linesIn = (count: number) => (count === 1 ? '1 riga' : `${formatNumber(count)} righe`);
    expect(told.map(([, ...cells]) => cells)).toEqual(
      tables.map((table) => [
        jsonOf(table).totale === 1 ? '1 scheda' : `${formatNumber(jsonOf(table).totale)} schede`,
        `${table}.csv ${linesIn(linesOf(table).length)}, ${sizeOf(`dati/${table}.csv`)}`,
        `${table}.json ${sizeOf(`dati/${table}.json`)}`,
      ]),
    );
    for (const table of tables) expect(jsonOf(table).voci).toHaveLength(jsonOf(table).totale);
  });

  test('have no column that the page does not explain', () => {
    const explained = new Set(
      root.querySelectorAll('table:not(.data-files) td:first-child').map((cell) => textOf(cell)),
    );
    const headings = tables.flatMap((table) => readCsv(site.read(`dati/${table}.csv`))[0]!);
    expect(headings.filter((heading) => !explained.has(heading))).toEqual([]);
    expect([...explained].filter((heading) => !headings.includes(heading))).toEqual([]);
  });

  test('are told to search engines as a set of data, with the licence and each file', () => {
    const told = root
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.textContent) as { '@type': string; distribution: { contentUrl: string }[] })
      .find((object) => object['@type'] === 'Dataset');
    expect(told?.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      tables.flatMap((table) => [`${site.home}dati/${table}.csv`, `${site.home}dati/${table}.json`]),
    );
  });

  test('can be reached from the footer of a page and from the site map', () => {
    const data = `${site.basePath}dati/`;
    expect(readPage('/', name).root.querySelector(`footer a[href="${data}"]`)).not.toBe(null);
    expect(readPage(pathOf('sitemap'), name).root.querySelector(`main a[href="${data}"]`)).not.toBe(null);
  });
});
