import { parseArgs } from 'node:util';
import { makeArchive } from './sites.ts';

/** Makes an archive out of the content, with its index and the real search page: to look at, with any static server. */
const { values } = parseArgs({
  options: { records: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const { siteDir, documents } = await makeArchive({ records: Number(values.records), seed: Number(values.seed) });
console.log(`${documents.length} records in ${siteDir}`);
