import { basename, relative, sep } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import type { EditorBundle } from './bundle-editor.ts';
import { editorConfig } from './editor-config.ts';
import { editorPage } from './editor-page.ts';

type Corner = Pick<Corpus, 'site' | 'siteUrl' | 'basePath'>;

/** Every file under `/redazione/`, by its name from there: the page and the configuration of a site, the program. */
export function editorFiles(
  { site, siteUrl, basePath }: Corner,
  settings: Pick<Settings, 'contentDir'>,
  { files, script, styles }: EditorBundle,
): Map<string, string | Uint8Array> {
  const config = editorConfig({
    name: site.name,
    home: `${siteUrl}${basePath}`,
    contentFolder: contentFolderOf(settings),
    online: site.onlineEditor,
  });
  const page = editorPage({
    name: site.name,
    home: basePath,
    script: `${programFolder}/${script}`,
    styles: styles.map((style) => `${programFolder}/${style}`),
    isOnline: site.onlineEditor !== undefined,
  });
  return new Map<string, string | Uint8Array>([
    ['index.html', page],
    ['configurazione.json', `${JSON.stringify(config)}\n`],
    ...[...files].map(([name, content]) => [`${programFolder}/${name}`, content] as const),
  ]);
}

const programFolder = 'programma';

/**
 * How the content folder is called from the folder that an editor opens: the project, or the folder around the content
 * when that lies elsewhere.
 */
function contentFolderOf({ contentDir }: Pick<Settings, 'contentDir'>): string {
  const path = relative(projectDir, contentDir);
  return path.startsWith('..') ? basename(contentDir) : path.replaceAll(sep, '/');
}
