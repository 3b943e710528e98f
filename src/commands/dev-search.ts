import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { projectDir, type Settings } from '../site/settings.ts';

/** Where the live preview of a content folder keeps a site of its own, when none has been built yet. */
function ownDirOf({ contentDir }: Settings): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(projectDir, '.build/ricerca', name);
}

/**
 * Vite plugin that gives the live preview its search: the index of the last site that was built, which knows nothing
 * of the changes made since.
 */
export function devSearchPlugin(settings: Settings): Plugin {
  const { outDir } = settings;
  const serveFrom = (dir: string) => sirv(join(dir, 'pagefind'), { dev: true, etag: true });
  const [serveBuilt, serveOwn] = [serveFrom(outDir), serveFrom(ownDirOf(settings))];
  return {
    name: 'cronaca:search',
    apply: 'serve',
    configureServer({ middlewares }) {
      // Astro has taken the base path away by the time a request comes here.
      middlewares.use('/pagefind', (request, response) => {
        const serve = hasIndex(outDir) ? serveBuilt : serveOwn;
        serve(request, response, () => {
          response.writeHead(404);
          response.end();
        });
      });
    },
  };
}

/** Builds a site only for its search index, beside the running preview, if there is none yet. */
export function buildMissingIndex(settings: Settings): void {
  const ownDir = ownDirOf(settings);
  const { outDir } = settings;
  if (hasIndex(outDir) || hasIndex(ownDir)) return;
  console.log('La ricerca sarà pronta tra poco: si sta costruendo il suo indice.');
  const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    env: { ...process.env, OUT_DIR: ownDir },
    stdio: 'ignore',
  });
  const stop = () => build.kill();
  process.once('exit', stop);
  build.once('exit', (code) => {
    process.off('exit', stop);
    console.log(
      code === 0
        ? 'La ricerca è pronta.'
        : 'L’indice della ricerca non si è potuto costruire: `npm run build` dice perché.',
    );
  });
}

function hasIndex(dir: string): boolean {
  return existsSync(join(dir, 'pagefind/pagefind-entry.json'));
}
