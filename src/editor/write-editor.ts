import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { editorPath } from '../site/sections.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import { bundleEditor, type EditorBundle } from './bundle-editor.ts';
import { editorConfig } from './editor-config.ts';
import { editorPage } from './editor-page.ts';

/** Writes the web editor into a finished site, unless the site does without. */
export async function writeEditor(site: { siteDir: string; corpus: Corpus; contentDir: string }): Promise<void> {
  const { siteDir, corpus, contentDir } = site;
  if (!corpus.site.editor) return;
  const bundle = await bundleEditor();
  const folder = join(siteDir, editorPath);
  for (const [name, content] of [...pageFiles(corpus, contentDir, bundle), ...programFiles(bundle)]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The files of the editor that tell of this site: its page and its configuration. */
export function pageFiles(corpus: Corpus, contentDir: string, { script, styles }: EditorBundle): Map<string, string> {
  const { site, siteUrl, basePath } = corpus;
  const config = editorConfig({
    name: site.name,
    home: `${siteUrl}${basePath}`,
    contentFolder: contentFolderOf({ contentDir }),
    online: site.onlineEditor,
  });
  const page = editorPage({
    name: site.name,
    home: basePath,
    script: `${programFolder}/${script}`,
    styles: styles.map((style) => `${programFolder}/${style}`),
    isOnline: site.onlineEditor !== undefined,
  });
  return new Map([
    ['index.html', page],
    ['configurazione.json', `${JSON.stringify(config)}\n`],
  ]);
}

/** The files of the editor that are the same for every site. */
export function programFiles({ files }: EditorBundle): Map<string, string | Uint8Array> {
  return new Map([...files].map(([name, content]) => [`${programFolder}/${name}`, content]));
}

const programFolder = 'programma';

/**
 * How the content folder is called from the folder that an editor opens: the project, or the folder around the content
 * when it lies elsewhere.
 */
export function contentFolderOf({ contentDir }: Pick<Settings, 'contentDir'>): string {
  const path = relative(projectDir, contentDir);
  return path.startsWith('..') ? basename(contentDir) : path.replaceAll(sep, '/');
}
