import { test } from 'vitest';
import { rightContent, today } from '../broken/broken-contents.ts';
import { writeContent } from '../support/content-folder.ts';
import { expectNothingLostInSilence } from '../support/mutated-content.ts';

test('whatever happens to a file, it is told, or nothing of it is lost', async () => {
  await expectNothingLostInSilence(await writeContent(rightContent), { today, runs: 50, seed: 2026 });
}, 120_000);
