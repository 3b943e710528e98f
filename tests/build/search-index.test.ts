import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { getSearchRecords } from '../../src/queries/search-records.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { checkKnownQuery, searchSite } from '../../src/search/check-known-query.ts';
import { fromIndexText } from '../../src/search/index-text.ts';
import { tokenize } from '../../src/search/normalize.ts';
import { openIndexIn } from '../../src/search/open-index-in.ts';
import { stemOf } from '../../src/search/stems.ts';
import { writeListedRecords } from '../../src/search/write-listed-records.ts';
import { readSettings } from '../../src/site/settings.ts';
import { pagefindProgram } from '../support/pagefind-program.ts';
import { builtSite, readPage, textOf } from '../support/built-site.ts';
import { indexTexts } from '../support/searched-texts.ts';
import { environmentOf, recipes, siteNames, type SiteName } from '../support/sites.ts';
import { readFiles } from '../support/temporary-folder.ts';
import { publishedEntries } from '../support/written-entries.ts';

async function corpusOf(name: SiteName): Promise<Corpus> {
  const { corpus } = await readCorpus(readSettings(environmentOf(recipes[name])));
  if (!corpus) throw new Error(`the content of the ${name} site has problems`);
  return corpus;
}

describe.each(siteNames)('the search of the %s site', (name) => {
  const { dir, contentDir } = builtSite(name);

  test('answers the query that its content says it must', async () => {
    expect(await checkKnownQuery({ siteDir: dir, corpus: await corpusOf(name) })).toEqual([]);
  });

  test('would be told wrong if it did not', async () => {
    const corpus = await corpusOf(name);
    const site = { ...corpus.site, knownQuery: { ...corpus.site.knownQuery, path: '/privacy/' } };
    const [fault, ...others] = await checkKnownQuery({ siteDir: dir, corpus: { ...corpus, site } });
    expect(fault).toContain('non dà /privacy/ tra i primi 10 risultati');
    expect(others).toEqual([]);
  });

  test('can be read by Pagefind’s own program, which finds the same for a plain word', async () => {
    const folder = join(dir, 'pagefind');
    const theirs = await pagefindProgram(folder);
    const index = await openIndexIn(folder);
    const words = [
      'lavoro',
      'regione',
      'tavolo',
      'accordo',
      'dicembre',
      'sede',
      'persone',
      'biblioteca',
      'orario',
      'sala',
    ];
    const found = await Promise.all(
      words.map(async (word) => {
        const records = [...(await index.find(word)).scores.keys()];
        const ours = await Promise.all(records.map(async (record) => (await index.text(record)).url));
        // For a word that nobody wrote Pagefind's program gives what a shorter word finds.
        if (ours.length > 0) expect(ours.sort(), word).toEqual((await theirs.search(word)).sort());
        return ours.length;
      }),
    );
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(4);
  });

  test('knows every word of every text by the stem that the search asks for', async () => {
    const index = await openIndexIn(join(dir, 'pagefind'));
    const missing = new Set<string>();
    for (let record = 0; record < index.count; record += 1) {
      const { content } = await index.text(record);
      for (const { word } of tokenize(fromIndexText(content))) {
        const whole = { text: stemOf(word), isWhole: true };
        if ((await index.lists(whole)).length === 0) missing.add(word);
      }
    }
    expect([...missing]).toEqual([]);
  });

  test('finds an article by its title, with plain apostrophes and without accents, among the first three', async () => {
    const articles = publishedEntries(contentDir, recipes[name].today).filter(({ kind }) => kind === 'articles');
    const titles = articles.map(({ address }) => ({
      address,
      title: textOf(readPage(address, name).root.querySelector('h1')!),
    }));
    // The search leaves out the words that are everywhere: a title made of little else cannot be told from others.
    const telling = titles.filter(({ title }) => (title.match(/\p{L}{5,}/gu) ?? []).length > 1);
    expect(telling.length).toBeGreaterThan(articles.length / 2);
    for (const { address, title } of telling) {
      const typed = title.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      expect(await searchSite(dir, typed, 3), typed).toContain(address);
    }
  });
});

describe('an index made again from the same pages', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'index-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the same bytes', async () => {
    cpSync(builtSite('another').dir, folder, { recursive: true });
    rmSync(join(folder, 'pagefind'), { recursive: true });
    const corpus = await corpusOf('another');
    const index = await buildSearchIndex({ siteDir: folder, records: getSearchRecords(corpus) });
    await writeListedRecords(folder, corpus, index);
    expect(index.indexed.length).toBeGreaterThan(10);
    expect(readFiles(join(folder, 'pagefind'))).toEqual(readFiles(join(builtSite('another').dir, 'pagefind')));
  });
});

test('no beginning of a word is parted from the words that begin with it', async () => {
  const beginnings = ['abba', 'bello', 'caro', 'dolce', 'gatto', 'letto', 'mare', 'notte', 'porta', 'sale'];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const texts = beginnings.flatMap((beginning) =>
    letters.map((next) => letters.map((last) => `${beginning}${next}${last}x`).join(' ')),
  );
  const { find } = await indexTexts(texts);
  for (const [at, beginning] of beginnings.entries()) {
    const expected = letters.map((_, next) => at * letters.length + next);
    expect((await find(beginning)).sort((a, b) => a - b)).toEqual(expected);
  }
}, 60_000);
