import { existsSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { outDirs, projectDir, UsageError } from '../site/settings.ts';
import { releaseLock, takeLock } from './build-lock.ts';

/** A file that stands in every preview and in no published site. */
const previewNote = {
  name: 'anteprima.txt',
  text: 'Questa cartella è un’anteprima del sito, con le bozze e con quello che deve ancora uscire: non è da pubblicare.\n',
};

/** Where a build works until it is done: beside the published folder, which nothing touches before the end. */
export interface BuildFolder {
  /** The site is built here. */
  siteDir: string;
  /** For what Astro keeps while it builds. */
  cacheDir: string;
  /** Whether the build before this one was cut short. */
  afterUnfinished: boolean;
  /** Puts the finished site in the place of the published one, and tidies up. */
  publish: () => void;
  /** Tidies up and leaves the published site as it is. */
  discard: () => void;
}

/**
 * Takes the place where a site is built, so that no second build works on the same output folder. What a build cut
 * short left behind is removed, and the published site put back if that build died between the two renames.
 * @throws UsageError when another build is at work, when the site could not be published there, or when a preview would
 * take the place of a published site or the other way round.
 */
export async function openBuildFolder(outDir: string, { preview = false } = {}): Promise<BuildFolder> {
  const published = existsSync(outDir) ? realpathSync(outDir) : outDir;
  refuseOtherFileSystem(published);
  refuseForeignFolder(published);
  if (preview) refusePublishedSite(published);
  else refusePreview(published);

  const work = workFoldersOf(published);
  const afterUnfinished = await lock(work.lock, published);
  restorePublished(published);
  removeAll(work.site, work.cache, work.previous);

  function close(): void {
    removeAll(work.site, work.cache, work.previous);
    releaseLock(work.lock);
    removeIfEmpty(work.dir);
    removeIfEmpty(dirname(work.dir));
  }

  return {
    siteDir: work.site,
    cacheDir: work.cache,
    afterUnfinished,
    publish() {
      if (preview) writeFileSync(join(work.site, previewNote.name), previewNote.text);
      swap(work.site, published, work.previous);
      close();
    },
    discard: close,
  };
}

/** Puts the published site back if a build died at the very moment of replacing it. */
export function restorePublished(outDir: string): void {
  const { previous } = workFoldersOf(outDir);
  if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir);
}

/** Whether a folder holds a preview with drafts, and not the site that is published. */
export function isPreview(outDir: string): boolean {
  return existsSync(join(outDir, previewNote.name));
}

/** How a folder is called in messages: from the project if it is inside, else whole. */
export function displayPath(path: string): string {
  const inside = relative(projectDir, path);
  return inside.startsWith('..') ? path : inside;
}

/** `…/dist` works in `…/.build/dist`. */
function workFoldersOf(outDir: string) {
  const dir = join(dirname(outDir), '.build', basename(outDir));
  return {
    dir,
    site: join(dir, 'site'),
    cache: join(dir, 'cache'),
    previous: join(dir, 'previous'),
    lock: join(dir, 'lock.json'),
  };
}

async function lock(path: string, outDir: string): Promise<boolean> {
  const answer = await takeLock(path).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(
      `Non posso scrivere accanto a ${displayPath(outDir)}${reason}: controlla i permessi, oppure scegli un’altra cartella con OUT_DIR.`,
      { cause: error },
    );
  });
  if (answer.taken) return answer.tookOver;
  throw new UsageError(
    `Un’altra costruzione sta già lavorando a ${displayPath(outDir)} (processo ${answer.owner.pid}): aspetta che finisca, poi riprova.`,
  );
}

/** Publishing replaces the whole folder: a slip in `OUT_DIR` must not cost somebody their files. */
function refuseForeignFolder(outDir: string): void {
  if (!relative(outDir, projectDir).startsWith('..')) {
    throw new UsageError(`OUT_DIR è ${outDir}, che contiene il progetto stesso: scegli una cartella solo per il sito.`);
  }
  if (!existsSync(outDir)) return;
  if (!statSync(outDir).isDirectory()) {
    throw new UsageError(`OUT_DIR è ${outDir}, che non è una cartella: scegline un’altra.`);
  }
  if (readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'index.html'))) {
    throw new UsageError(
      `OUT_DIR è ${outDir}, che contiene altro e non un sito: pubblicare lo cancellerebbe. Scegli una cartella vuota o nuova.`,
    );
  }
}

/** Whoever copies the published folder to a host must never find drafts in it. */
function refusePublishedSite(outDir: string): void {
  const isPublished = existsSync(join(outDir, 'index.html')) && !isPreview(outDir);
  if (!isPublished && outDir !== join(projectDir, outDirs.published)) return;
  throw new UsageError(
    `OUT_DIR è ${displayPath(outDir)}, dove sta il sito da pubblicare: un’anteprima non ne prende il posto. Togli OUT_DIR (l’anteprima va in ${outDirs.preview}/), oppure scegli una cartella nuova.`,
  );
}

function refusePreview(outDir: string): void {
  if (!isPreview(outDir)) return;
  throw new UsageError(
    `OUT_DIR è ${displayPath(outDir)}, che contiene un’anteprima: il sito da pubblicare non ne prende il posto. Scegli un’altra cartella, oppure cancella quella.`,
  );
}

/** The swap is two renames, and a rename cannot cross from one file system to another. */
function refuseOtherFileSystem(outDir: string): void {
  if (!existsSync(outDir) || statSync(outDir).dev === statSync(dirname(outDir)).dev) return;
  throw new UsageError(
    `${outDir} è su un disco diverso dalla cartella che la contiene, e il sito non si potrebbe sostituire in un colpo solo: usa una cartella al suo interno, per esempio OUT_DIR=${join(outDir, 'sito')}.`,
  );
}

/** Without a pause between the two renames: a signal waits until both are done. */
function swap(finished: string, published: string, previous: string): void {
  const isReplacing = existsSync(published);
  if (isReplacing) renameSync(published, previous);
  try {
    renameSync(finished, published);
  } catch (error) {
    if (isReplacing) renameSync(previous, published);
    throw error;
  }
}

function removeAll(...paths: string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another build is working in it.
  }
}
