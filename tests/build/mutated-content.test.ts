import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';
import { rightContent, today } from '../broken/broken-contents.ts';
import { writeContent } from '../support/content-folder.ts';
import { expectNothingLostInSilence } from '../support/mutated-content.ts';

test('whatever happens to a file of the small case, it is told, or nothing of it is lost', async () => {
  await expectNothingLostInSilence(await writeContent(rightContent), { today, runs: 1_000, seed: 7 });
}, 600_000);

test('whatever happens to a file of the real case, it is told, or nothing of it is lost', async () => {
  const contentDir = await writeContent({});
  cpSync(join(projectDir, 'content'), contentDir, { recursive: true });
  await expectNothingLostInSilence(contentDir, { today, runs: 100, seed: 7 });
}, 600_000);
