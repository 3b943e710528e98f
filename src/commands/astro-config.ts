import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { readAddress, type SiteAddress } from '../site/read-address.ts';
import { outDirs, projectDir, type Settings } from '../site/settings.ts';
import { contentPlugin } from './content-plugin.ts';

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
    // Shorter than an attribute, in every page and in the styles.
    scopedStyleStrategy: 'class',
    integrations: [mdx({ syntaxHighlight: false, smartypants: false })],
    devToolbar: { enabled: false },
    server: { host: '127.0.0.1', port: settings.port },
    vite: {
      build: {
        assetsInlineLimit: 0,
        sourcemap: false,
        rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } },
      },
      resolve: { alias: { '@content': settings.contentDir } },
      server: {
        fs: { allow: [projectDir, settings.contentDir] },
        strictPort: true,
        watch: { ignored: ['**/.build/**', `${settings.outDir}/**`, join(projectDir, outDirs.preview, '**')] },
      },
      plugins: [contentPlugin(settings)],
    },
  };
}

/**
 * Few stylesheets instead of many small ones: that of every page, what texts with sources need besides, and what only
 * the home page and the page of the search need.
 */
const styleGroups = [
  {
    name: 'search',
    test: /(?:components\/search\/(?!Search(?:Box|OnEveryPage)\b)|pages\/cerca\/).*&type=style/u,
    priority: 4,
  },
  { name: 'home', test: /(?:pages\/index|components\/home\/\w+)\.astro.*&type=style/u, priority: 3 },
  {
    name: 'text',
    test: /(?:layouts\/EntryLayout|components\/(?:prose\/\w+|Prose|Citation|SourceNotes|SourceList|HowToCite|TableOfContents|Neighbours|Changes|ChangeNote|Filing))\.astro.*&type=style|styles\/prose\.css$/u,
    priority: 2,
  },
  { name: 'style', test: /&type=style|src\/styles\/[a-z]+\.css$/u, priority: 1 },
];

/**
 * Forgets the machine's variables that have the names by which Vite and Astro tell pages where they stand: they would
 * win over what Vite and Astro say. To be called before Astro starts.
 */
export function forgetMachineVariables(): void {
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];
}
