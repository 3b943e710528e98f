import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import type * as reader from '../advice/read-for-editors.ts';
import { setCorpusSource } from '../corpus/current.ts';
import { liveSource } from '../corpus/live-source.ts';
import { projectDir, type Settings } from '../site/settings.ts';

const currentModule = join(projectDir, 'src/corpus/current.ts');
const readerModule = join(projectDir, 'src/advice/read-for-editors.ts');
const codeDir = join(projectDir, 'src');

/**
 * Vite plugin of the live preview: pages see a saved file of `content/` at once, and a saved schema or rule too,
 * because the corpus is read by Vite's own copy of the code. In a build it does nothing.
 */
export function contentPlugin(settings: Settings): Plugin {
  return {
    name: 'cronaca:content',
    apply: 'serve',
    configureServer(server) {
      const source = liveSource(async () => {
        const { runner } = server.environments.ssr as RunnableDevEnvironment;
        const { readForEditors } = await runner.import<typeof reader>(readerModule);
        return readForEditors(settings);
      });
      setCorpusSource(source);

      function noticeChange(file: string): void {
        source.invalidate();
        forgetPages(server);
        server.environments.client.hot.send({ type: 'full-reload' });

        // The watcher is deaf for a moment after it has spoken, and some editors save in two steps.
        const savedAt = savedTime(file);
        setTimeout(() => savedTime(file) !== savedAt && noticeChange(file), 100).unref();
      }

      server.watcher.add(settings.contentDir);
      server.watcher.on('all', (_event, file) => {
        const isContent = file.startsWith(settings.contentDir + sep);
        const isCode = file.startsWith(codeDir + sep) && file.endsWith('.ts');
        if (isContent || isCode) noticeChange(file);
      });
    },
  };
}

function savedTime(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** Whatever was made from the corpus is made again: Astro keeps a page's paths as long as its module stays the same. */
function forgetPages({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const module of moduleGraph.getModulesByFile(currentModule) ?? []) moduleGraph.invalidateModule(module);
  }
}
