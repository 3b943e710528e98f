import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../schemas/site.ts';
import type { Settings } from './settings.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Without a slash at the end. */
  siteUrl: string;
  /** `/` or `/sito/`. */
  basePath: string;
}

/** Where a site stands that says nowhere where it stands. */
export const defaultSiteUrl = 'http://localhost:4321';

/**
 * Where the site stands, for commands that start before the content is known to be right: a slip in `sito.yaml` is
 * told by its schema, here it counts as silence.
 */
export function readAddress({ contentDir, siteUrl, basePath }: Settings): SiteAddress {
  const written = readSiteFile(join(contentDir, 'sito.yaml'));
  return {
    siteUrl: siteUrl ?? siteSchema.shape.url.safeParse(written['url']).data ?? defaultSiteUrl,
    basePath: basePath ?? siteSchema.shape.basePath.safeParse(written['basePath']).data ?? '/',
  };
}

function readSiteFile(path: string): Record<string, unknown> {
  try {
    const data: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe', logLevel: 'error' });
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}
