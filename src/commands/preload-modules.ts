import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a program says first: which others it cannot do without. */
const staticImport = /\bimport(?:\{[^}]*\}from)?"\.\/(?<file>[^"]+\.js)"/gu;
const moduleScript = /<script type="module" src="(?<folder>[^"]*\/_astro\/)(?<file>[^"]+\.js)"><\/script>/gu;

/**
 * Tells a page's head its programs and those that they import, so that a browser asks for all at once: otherwise it
 * learns of the first at the end of the page and of the second when it has the first, and on a phone that is an eighth
 * of a second each time.
 * @param path of the page, from the folder of the site
 */
export async function preloadModules(siteDir: string, path: string): Promise<void> {
  const file = join(siteDir, path, 'index.html');
  if (!existsSync(file)) return;
  const html = await readFile(file, 'utf8');
  const scripts = [...html.matchAll(moduleScript)].map(({ groups }) => groups as { folder: string; file: string });
  const programs = await Promise.all(
    scripts.map(async ({ folder, file: script }) => {
      const program = await readFile(join(siteDir, '_astro', script), 'utf8');
      const imports = [...program.matchAll(staticImport)].map(({ groups }) => groups?.['file']);
      return { length: program.length, addresses: [script, ...imports].map((name) => `${folder}${name}`) };
    }),
  );
  // What takes longest is asked for first.
  const needed = programs.sort((a, b) => b.length - a.length).flatMap(({ addresses }) => addresses);
  const links = [...new Set(needed)].map((address) => `<link rel="modulepreload" href="${address}">`);
  await writeFile(
    file,
    html.replace('</head>', () => `${links.join('')}</head>`),
  );
}
