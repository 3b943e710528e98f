import { join } from 'node:path';
import { projectDir } from '../../src/site/settings.ts';

/** The sites that tests read: the real case at the root of its host, and an invented one under a base path. */
export const siteNames = ['real', 'another'] as const;
export type SiteName = (typeof siteNames)[number];

/** How a site of the tests is built. */
export interface SiteRecipe {
  /** The content folder, from the project. */
  content: string;
  /** Where the site ends up, from the project. */
  outDir: string;
  siteUrl: string;
  basePath: string;
  today: string;
}

/** Everything that the build command is told, by site. */
export const recipes: Record<SiteName, SiteRecipe> = {
  real: {
    content: 'content',
    outDir: '.build/test/dist',
    siteUrl: 'https://esempio.it',
    basePath: '/',
    today: '2026-11-22',
  },
  another: {
    content: 'tests/another-case/content',
    outDir: '.build/test/another-case',
    siteUrl: 'https://esempio.it',
    basePath: '/caso/',
    today: '2026-11-22',
  },
};

/** The recipe as the variables that the command reads. */
export function environmentOf({ content, outDir, siteUrl, basePath, today }: SiteRecipe): Record<string, string> {
  return {
    CONTENT_DIR: join(projectDir, content),
    OUT_DIR: join(projectDir, outDir),
    SITE_URL: siteUrl,
    BASE_PATH: basePath,
    SITE_TODAY: today,
  };
}
