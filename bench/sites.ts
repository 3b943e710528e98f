import { join } from 'node:path';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { getSearchRecords } from '../src/queries/search-records.ts';
import type { Synonyms } from '../src/search/synonyms.ts';
import { projectDir, readSettings } from '../src/site/settings.ts';
import buildSites from '../tests/support/build-sites.ts';
import { builtSite } from '../tests/support/built-site.ts';
import { environmentOf, recipes } from '../tests/support/sites.ts';
import { generateArchive, type ArchiveRecord } from './archive/generate-archive.ts';
import { writeArchive } from './archive/write-archive.ts';
import { readDocuments, type SearchedDocument } from './documents.ts';

/** A finished site that the bench searches. */
export interface BenchSite {
  siteDir: string;
  documents: SearchedDocument[];
  /** What the search page looks for besides what is typed. */
  synonyms: Synonyms;
}

/** The site of the real content, as the tests build it: built again when something has changed. */
export async function openRealSite(): Promise<BenchSite & { corpus: Corpus }> {
  await buildSites();
  const { corpus } = await readCorpus(readSettings(environmentOf(recipes.real)));
  if (!corpus) throw new Error('the content has problems');
  const siteDir = builtSite('real').dir;
  return {
    siteDir,
    corpus,
    synonyms: corpus.synonyms,
    documents: await readDocuments(siteDir, getSearchRecords(corpus)),
  };
}

/** An archive of made-up records, out of the real content; always the same for a number of records and a seed. */
export async function makeArchive({ records, seed }: { records: number; seed: number }): Promise<BenchSite> {
  const real = await openRealSite();
  const archive = generateArchive(real.documents, { records, seed, lastDay: recipes.real.today, firstYear: firstYear });
  const siteDir = join(projectDir, `.build/bench/archive-${records}-${seed}`);
  await writeArchive(archive, { realDir: real.siteDir, outDir: siteDir });
  return { siteDir, synonyms: real.synonyms, documents: await readDocuments(siteDir, recordsOf(archive)) };
}

const firstYear = 2017;

function recordsOf(archive: readonly ArchiveRecord[]) {
  return archive.map(({ record }) => record);
}
