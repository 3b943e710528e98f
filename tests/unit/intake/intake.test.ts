import { expect, test } from 'vitest';
import { takeIn } from '../../../src/intake/intake.ts';
import { formatProblem } from '../../../src/intake/problem.ts';
import { validContent, writeContent } from '../../support/content-folder.ts';

test('takes in a folder without a problem', async () => {
  const { problems, entries, site, state } = await takeIn({
    contentDir: await writeContent(validContent()),
    contentName: 'content',
  });

  expect(problems.map(formatProblem)).toEqual([]);
  expect(entries.map(({ file }) => file)).toContain('content/articoli/la-cartiera-riapre.md');
  expect(site?.data.name).toBe('Archivio della cartiera');
  expect(state?.data.title).toBe('La cartiera ha riaperto a metà');
});
