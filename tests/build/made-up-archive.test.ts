import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateArchive } from '../../bench/archive/generate-archive.ts';
import { writeArchive } from '../../bench/archive/write-archive.ts';
import { readDocuments } from '../../bench/documents.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { documents as models } from '../support/documents.ts';
import { openFoundPaths } from '../support/found-paths.ts';
import { queriesOver, scanOf } from '../support/scan.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

test('random queries over an archive that was made up find exactly what a scan of its texts finds', async () => {
  const [realDir, outDir] = [temporaryFolder(), join(temporaryFolder(), 'archive')];
  writeFiles(realDir, { 'cerca/index.html': '<form></form>', 'cronologia/vecchio/index.html': '' });
  const archive = generateArchive(models, { records: 250, seed: 1, lastDay: '2026-11-22', firstYear: 2020 });
  await writeArchive(archive, { realDir, outDir });
  expect(existsSync(join(outDir, 'cerca/index.html'))).toBe(true);
  expect(existsSync(join(outDir, 'cronologia/vecchio'))).toBe(false);

  const documents = await readDocuments(
    outDir,
    archive.map(({ record }) => record),
  );
  expect(documents).toHaveLength(250);
  const scan = scanOf(documents);
  const find = await openFoundPaths(outDir);
  let found = 0;
  await fc.assert(
    fc.asyncProperty(queriesOver(documents), async (typed) => {
      const expected = scan.find(parseQuery(typed));
      found += expected.length > 0 ? 1 : 0;
      expect(await find(typed), typed).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
}, 120_000);
