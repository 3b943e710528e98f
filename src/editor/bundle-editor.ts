import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectDir } from '../site/settings.ts';
import { editorWords } from './editor-words.ts';
import { licencesOf } from './licences.ts';

/** The program of the web editor, as files to be put beside its page. */
export interface EditorBundle {
  /** Bytes or text of every file, by its name. */
  files: Map<string, string | Uint8Array>;
  /** Name of the script with which the page begins. */
  script: string;
  styles: string[];
}

const start = join(projectDir, 'src/editor/browser/start.ts');
const leftOut = '\0left-out';

/**
 * Makes the editor of its package and of our script: only what this site's forms need, nothing from anybody's network.
 */
export async function bundleEditor(): Promise<EditorBundle> {
  const result = await build({
    configFile: false,
    root: projectDir,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [onlyWhatIsNeeded()],
    build: {
      write: false,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: start,
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('the editor was not built');
  const files = new Map<string, string | Uint8Array>(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
  const modules = result.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  files.set('licenze.txt', licencesOf(modules));
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('the editor has no script');
  return {
    files,
    script: entry.fileName,
    styles: [...files.keys()].filter((name) => name.endsWith('.css')),
  };
}

/** Maps, drawings, formats of images that the site does not take, colours of code, languages other than Italian. */
const needless = [
  /^@shikijs\/(?:langs|themes)\//u,
  /^(?:leaflet|terra-draw|terra-draw-leaflet-adapter|svgo)(?:\/|$)/u,
  /chunks\/(?:heic|webp)[^/]*$/u,
  /locales\/(?:(?!it\.json)[^/]+\.json|index\.js)$/u,
];
const needlessAssets = /^(?:heic|webp|marker-icon)/u;

function onlyWhatIsNeeded(): Plugin {
  return {
    name: 'cronaca:editor',
    enforce: 'pre',
    resolveId(id) {
      if (needless.some((pattern) => pattern.test(id))) return leftOut;
      return id === 'node:path' ? join(projectDir, 'src/editor/browser/paths.ts') : undefined;
    },
    load(id) {
      return id === leftOut ? 'export default undefined;' : undefined;
    },
    transform(code, id) {
      return id.endsWith('/locales/it.json') ? inOurWords(code) : withoutForeignFonts(code);
    },
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (needlessAssets.test(name)) delete bundle[name];
    },
  };
}

/** Its styles name fonts of somebody else's network; its package brings the same along, and they are enough. */
function withoutForeignFonts(code: string): string {
  return code.replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)\s*format\('[^']+'\)/gu, "local('none')");
}

/** Its Italian, with the words of our handbook where its own are those of programmers. */
function inOurWords(json: string): string {
  const words = JSON.parse(json) as Record<string, unknown>;
  for (const [key, ours] of Object.entries(editorWords)) {
    const theirs = words[key];
    words[key] = typeof ours === 'object' ? { ...(theirs as object), ...ours } : ours;
  }
  return JSON.stringify(words);
}
