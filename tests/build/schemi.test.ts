import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localEditorFiles } from '../../src/commands/editor-files.ts';
import { takeIn } from '../../src/intake/intake.ts';
import { projectDir } from '../../src/site/settings.ts';
import { validContent } from '../support/content-folder.ts';
import { openMarkdown } from '../support/language-servers.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

test('lets an editor complete and explain the keys of a Markdown file', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  writeFiles(folder, validContent() as Record<string, string>);
  const { entries } = await takeIn({ contentDir: folder, contentName: 'content' });
  writeFiles(folder, localEditorFiles(folder, entries));
  const text = '---\nspeakers: [maria-rossi]\nfidelity: \ntopics:\n  - \nslug: a\n---\n\nTesto.\n';
  const file = await openMarkdown(folder, join('dichiarazioni', '2025-03-03-maria-rossi.md'), text);

  expect(await file.explain({ line: 1, character: 2 })).toMatch(/^#### Chi parla\n\nChi l’ha detta, per id/u);
  expect(await file.complete({ line: 2, character: 10 })).toContainEqual({
    label: 'reported',
    explanation: 'Riportata',
  });
  expect(await file.complete({ line: 4, character: 4 })).toContainEqual({ label: 'lavoro', explanation: 'lavoro' });
  expect((await file.findFaults()).filter((fault) => fault.startsWith('6: '))).toHaveLength(1);
});

test('the command that writes them takes no arguments', () => {
  const command = join(projectDir, 'src/commands/schemi.ts');
  const { status, stderr } = spawnSync(process.execPath, [command, '--tutti'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Non capisco «--tutti».\nUso: npm run schemi');
});
