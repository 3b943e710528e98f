import { resolve } from 'node:path';
import { isDay, todayInRome, type Day } from '../lib/days.ts';

/** What the outside tells a command. Empty variables count as unset. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** How the content folder is called in messages: `content`, or its path when it is another. */
  contentName: string;
  /** Absolute path of the folder that is published. */
  outDir: string;
  /** `SITE_URL`, without a slash at the end; `sito.yaml` decides when absent. */
  siteUrl?: string | undefined;
  /** `BASE_PATH`, beginning and ending with a slash; `sito.yaml` decides when absent. */
  basePath?: string | undefined;
  /** The day that counts as today. */
  today: Day;
  /** Port to serve on. */
  port: number;
  /** Drafts and scheduled entries are visible. */
  preview: boolean;
}

/** A command was called wrongly: exit code 2. The message is in Italian and says what to do. */
export class UsageError extends Error {}

/** The root of the project, whatever the folder a command was called from. */
export const projectDir = resolve(import.meta.dirname, '../..');

/** Where sites go when `OUT_DIR` does not say: each in its own folder, so that neither ever takes the other's place. */
export const outDirs = { published: 'dist', preview: 'anteprima' } as const;

/**
 * Reads the settings from the environment. `preview` lets drafts be seen; `outDir` is where the site stands if `OUT_DIR`
 * does not say.
 * @throws UsageError when a variable has a value that cannot be right.
 */
export function readSettings(
  env: NodeJS.ProcessEnv = process.env,
  { preview = false, outDir = outDirs.published }: { preview?: boolean; outDir?: string } = {},
): Settings {
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;

  const contentPath = value('CONTENT_DIR') ?? 'content';
  const today = value('SITE_TODAY') ?? todayInRome();
  if (!isDay(today)) throw new UsageError(`SITE_TODAY è «${today}», che non è un giorno: scrivilo come 2026-01-13.`);
  const port = Number(value('PORT') ?? '4321');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`PORT è «${value('PORT')}», che non è una porta: usa un numero da 1 a 65535.`);

  return {
    contentDir: absolute(contentPath),
    contentName: contentPath.replace(/\/+$/u, ''),
    outDir: absolute(value('OUT_DIR') ?? outDir),
    siteUrl: readSiteUrl(value('SITE_URL')),
    basePath: readBasePath(value('BASE_PATH')),
    today,
    port,
    preview,
  };
}

function readSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new UsageError(
      `SITE_URL è «${text}», che non è l’indirizzo di un sito: scrivilo come https://esempio.it, senza cartelle (per quelle c’è BASE_PATH).`,
    );
  }
  return url.origin;
}

function readBasePath(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const path = `/${text.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  if (!/^\/(?:[a-z0-9][a-z0-9._-]*\/)*$/iu.test(path)) {
    throw new UsageError(`BASE_PATH è «${text}», che non è una cartella: scrivila come /sito/.`);
  }
  return path;
}

function absolute(path: string): string {
  return resolve(projectDir, path);
}
