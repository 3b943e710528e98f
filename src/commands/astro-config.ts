import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { parse } from 'yaml';
import { projectDir, type Settings } from '../site/settings.ts';
import { contentPlugin } from './content-plugin.ts';

/** Where the site will stand. */
export interface SiteAddress {
  siteUrl: string;
  basePath: string;
}

/** Folders that Astro writes to. */
interface AstroFolders {
  /** What it builds. The default is thrown away: only the build command publishes. */
  outDir?: string;
  /** What it keeps between builds. */
  cacheDir?: string;
}

/** The one configuration of Astro, for every command and for the bare `astro` program. */
export function astroConfig(
  settings: Settings,
  { siteUrl, basePath }: SiteAddress = readAddress(settings),
  { outDir = join(projectDir, '.build/astro'), cacheDir = join(projectDir, '.cache/astro') }: AstroFolders = {},
): AstroUserConfig {
  return {
    root: projectDir,
    site: siteUrl,
    base: basePath,
    output: 'static',
    outDir,
    cacheDir,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    integrations: [mdx({ syntaxHighlight: false, smartypants: false })],
    devToolbar: { enabled: false },
    server: { host: '127.0.0.1', port: settings.port },
    vite: {
      build: { assetsInlineLimit: 0, sourcemap: false },
      resolve: { alias: { '@content': settings.contentDir } },
      server: { fs: { allow: [projectDir, settings.contentDir] }, strictPort: true },
      plugins: [contentPlugin(settings)],
    },
  };
}

/**
 * Where the site stands, for commands that start before the content is known to be right: a slip in `sito.yaml` is
 * told by its schema, here it counts as silence.
 */
export function readAddress({ contentDir, siteUrl, basePath }: Settings): SiteAddress {
  const written = readSiteFile(join(contentDir, 'sito.yaml'));
  return {
    siteUrl: siteUrl ?? textOr(written['url'], 'http://localhost:4321'),
    basePath: basePath ?? textOr(written['basePath'], '/'),
  };
}

function readSiteFile(path: string): Record<string, unknown> {
  try {
    const data: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe', maxAliasCount: 0 });
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
