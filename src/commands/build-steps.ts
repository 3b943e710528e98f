import { readCorpus } from '../corpus/read-corpus.ts';
import { getSearchRecords } from '../queries/search-records.ts';
import type { BuildSteps } from './build-site.ts';

/** What a build really does. Astro and Pagefind are loaded when it is their turn, so bad content never waits for them. */
export const realSteps: BuildSteps = {
  readCorpus,
  async renderPages(page) {
    const { renderPages } = await import('./render-pages.ts');
    await renderPages(page);
  },
  async writeEditor(site) {
    const { writeEditor } = await import('../editor/write-editor.ts');
    await writeEditor(site);
  },
  async writeSocialImages(site) {
    const { writeSocialImages } = await import('../social/write-social-images.ts');
    await writeSocialImages(site);
  },
  async buildSearchIndex({ siteDir, corpus }) {
    const { buildSearchIndex } = await import('../search/build-index.ts');
    const index = await buildSearchIndex({ siteDir, records: getSearchRecords(corpus) });
    const { writeListedRecords } = await import('../search/write-listed-records.ts');
    await writeListedRecords(siteDir, corpus, index);
    return index;
  },
  async checkSearch(site) {
    const { checkKnownQuery } = await import('../search/check-known-query.ts');
    return checkKnownQuery(site);
  },
  async trySearches(site) {
    const { trySearches } = await import('../search/try-searches.ts');
    return trySearches(site);
  },
};
