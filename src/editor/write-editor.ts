import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { editorPath } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { keptEditorBundle } from './kept-bundle.ts';
import { editorFiles } from './editor-files.ts';

/** Writes the web editor into a finished site, unless the site does without. */
export async function writeEditor(site: { settings: Settings; siteDir: string; corpus: Corpus }): Promise<void> {
  const { settings, siteDir, corpus } = site;
  if (!corpus.site.editor) return;
  for (const [name, content] of editorFiles(corpus, settings, await keptEditorBundle())) {
    const file = join(siteDir, editorPath, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
