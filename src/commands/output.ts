import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteAddress } from '../site/read-address.ts';
import { scanPage, type ScannedPage } from './scan-page.ts';

/** A finished site, read once for all its checks. Every file goes by its path from the root, `articoli/x/index.html`. */
export interface Output {
  files: Set<string>;
  /** The files that are text. */
  texts: Map<string, string>;
  pages: Map<string, ScannedPage>;
}

/** Reads a finished site from its folder. */
export function readOutput(siteDir: string): Output {
  const files = readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const texts = new Map(
    files
      .filter((file) => /\.(?:html|css|m?js|json|xml|txt|svg|webmanifest|csv|ics)$/u.test(file))
      .map((file) => [file, readFileSync(join(siteDir, file), 'utf8')]),
  );
  const pages = new Map(
    [...texts].filter(([file]) => file.endsWith('.html')).map(([file, html]) => [file, scanPage(html)]),
  );
  return { files: new Set(files), texts, pages };
}

/** `/articoli/x/` → `articoli/x/index.html`. */
export function fileOf(address: string): string {
  return `${address.slice(1)}index.html`;
}

/** Whole address of a file, from which relative ones are reckoned. */
export function addressOf(file: string, { siteUrl, basePath }: SiteAddress): string {
  return `${siteUrl}${basePath}${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** Why an address leads nowhere, in words that follow it; nothing when all is well or it is somebody else's. */
export function whyBroken(
  target: string,
  base: string,
  { files, pages }: Output,
  root: SiteAddress,
): string | undefined {
  if (!URL.canParse(target, base)) return 'non è un indirizzo';
  const url = new URL(target, base);
  if (url.origin !== new URL(root.siteUrl).origin) return undefined;
  if (!url.pathname.startsWith(root.basePath)) return `è fuori da ${root.basePath}`;

  const path = decode(url.pathname.slice(root.basePath.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${path}/index.html`) ? 'non ha la barra finale' : 'non porta a niente';

  const fragment = decode(url.hash.slice(1)).replace(/:~:.*$/u, '');
  const page = pages.get(file);
  return fragment === '' || !page || page.ids.includes(fragment) ? undefined : 'porta a un punto che non c’è';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
