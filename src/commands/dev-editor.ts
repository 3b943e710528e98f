import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { getCorpus } from '../corpus/current.ts';
import type { EditorBundle } from '../editor/bundle-editor.ts';
import { editorPath } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';

/**
 * Vite plugin that gives the live preview its web editor, under the same policy as the finished site's. The program is
 * made when somebody first asks for it; what it knows of the site is as fresh as the content.
 */
export function devEditorPlugin(settings: Settings): Plugin {
  let bundle: Promise<EditorBundle> | undefined;

  async function fileNamed(name: string): Promise<string | Uint8Array | undefined> {
    const corpus = await getCorpus();
    if (!corpus.site.editor) return undefined;
    const [{ keptEditorBundle }, { editorFiles }] = await Promise.all([
      import('../editor/kept-bundle.ts'),
      import('../editor/editor-files.ts'),
    ]);
    bundle ??= keptEditorBundle();
    return editorFiles(corpus, settings, await bundle).get(name === '' ? 'index.html' : name);
  }

  return {
    name: 'cronaca:editor-page',
    apply: 'serve',
    configureServer({ middlewares }) {
      // Astro has taken the base path away by the time a request comes here.
      middlewares.use(editorPath.slice(0, -1), (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/gu, '');
        fileNamed(name).then((content) => {
          if (content === undefined) return next();
          response.writeHead(200, {
            'Content-Type': types[extname(name)] ?? types['.html'],
            'Cache-Control': 'no-cache',
          });
          response.end(content);
        }, next);
      });
    },
  };
}

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
};
