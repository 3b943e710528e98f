import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readDocuments, type SearchedDocument } from '../../bench/documents.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { getSearchRecords } from '../../src/queries/search-records.ts';
import { tokenize } from '../../src/search/normalize.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { stemOf } from '../../src/search/stems.ts';
import { readSettings } from '../../src/site/settings.ts';
import { builtSite } from '../support/built-site.ts';
import { openFoundPaths } from '../support/found-paths.ts';
import { phrasesOf, queriesOver, referenceStem, scanOf, type Scan } from '../support/scan.ts';
import { environmentOf, recipes } from '../support/sites.ts';

let documents: SearchedDocument[];
let scan: Scan;
let find: (typed: string) => Promise<string[]>;

beforeAll(async () => {
  const { dir } = builtSite('real');
  const { corpus } = await readCorpus(readSettings(environmentOf(recipes.real)));
  if (!corpus) throw new Error('the content has problems');
  documents = await readDocuments(dir, getSearchRecords(corpus));
  scan = scanOf(documents);
  find = await openFoundPaths(dir);
});

test('stems are those of Snowball, by other hands, or the names of families', () => {
  const words = new Set(documents.flatMap(({ title, text }) => tokenize(`${title}\n${text}`).map(({ word }) => word)));
  expect(words.size).toBeGreaterThan(2000);
  expect([...words].filter((word) => stemOf(word).startsWith('~')).length).toBeGreaterThan(20);
  expect([...words].filter((word) => stemOf(word) !== referenceStem(word))).toEqual([]);
});

test('random queries over the real content find exactly what a scan of the texts finds', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(queriesOver(documents), async (typed) => {
      const expected = scan.find(parseQuery(typed));
      found += expected.length > 0 ? 1 : 0;
      expect(await find(typed), typed).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(300);
});

test('a thousand phrases cut from the content are found where they stand, with nothing extra', async () => {
  const lines = documents.flatMap(({ title, text }) => [title, ...text.split('\n')]);
  const phrases = fc.sample(phrasesOf(lines), 1000).map((phrase) => `"${phrase}"`);
  for (const phrase of phrases) {
    const expected = scan.find(parseQuery(phrase));
    expect(expected, phrase).not.toEqual([]);
    expect(await find(phrase), phrase).toEqual(expected);
  }
});
