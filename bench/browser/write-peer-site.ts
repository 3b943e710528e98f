import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { SearchedDocument } from '../documents.ts';
import type { PeerText } from './peer-page.ts';

/** Writes the search page of a peer: its program in one file, its index, and the texts of the records. */
export async function writePeerSite(
  dir: string,
  { name, withOurWords, index, textsDir }: { name: string; withOurWords: boolean; index: string; textsDir: string },
): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const here = import.meta.dirname;
  const entry = join(dir, 'entry.ts');
  writeFileSync(
    entry,
    [
      `import { openIndex } from ${JSON.stringify(join(here, `../peers/${name}.ts`))};`,
      `import { startPeerPage } from ${JSON.stringify(join(here, 'peer-page.ts'))};`,
      withOurWords
        ? `import { normalize as prepare } from ${JSON.stringify(join(here, '../../src/search/normalize.ts'))};`
        : 'const prepare = (text) => text;',
      'void startPeerPage(openIndex, prepare);',
    ].join('\n'),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: entry, output: { entryFileNames: 'program.js', codeSplitting: false } },
    },
  });
  writeFileSync(join(dir, 'index.json'), index);
  writeFileSync(join(dir, 'index.html'), page);
  cpSync(textsDir, join(dir, 'texts'), { recursive: true });
}

/** Writes the text of each record into a file of its own, once for all peers. */
export function writeTexts(dir: string, documents: readonly SearchedDocument[]): void {
  if (existsSync(dir)) rmSync(dir, { recursive: true });
  mkdirSync(dir, { recursive: true });
  for (const [at, { path, title, text }] of documents.entries()) {
    const content: PeerText = { path, title, text };
    writeFileSync(join(dir, `${at}.json`), JSON.stringify(content));
  }
}

const page = `<!doctype html>
<html lang="it"><head><meta charset="utf-8"><title>Ricerca</title></head>
<body><form id="ricerca"><input id="ricerca-parole" name="q"><button>Cerca</button></form>
<ol id="risultati" aria-busy="false"></ol>
<script type="module" src="program.js"></script></body></html>
`;
