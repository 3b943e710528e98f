import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import type { Releases } from '../corpus/releases.ts';
import { toRedirects } from '../feeds/redirects.ts';
import { hasErrors, type Problem } from '../intake/problem.ts';
import { getFormerAddresses } from '../queries/former-addresses.ts';
import { getAddresses } from '../site/addresses.ts';
import { kinds, pathOf } from '../site/sections.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import { realSteps } from './build-steps.ts';
import { displayPath, openBuildFolder, type BuildFolder } from './build-folder.ts';
import { checkOutput } from './check-output.ts';
import { printProblems } from './print-problems.ts';
import { releaseLines } from './report-releases.ts';
import { getWithheld } from './withheld.ts';

/** The parts of a build that take long; tests put short ones in their place. */
export interface BuildSteps {
  readCorpus: (settings: Settings) => Promise<{ corpus: Corpus | undefined; problems: Problem[]; releases: Releases }>;
  /** Writes every page. */
  renderPages: (page: { settings: Settings; corpus: Corpus; outDir: string; cacheDir: string }) => Promise<void>;
  /** Writes the web editor, unless the site does without. */
  writeEditor: (site: { settings: Settings; siteDir: string; corpus: Corpus }) => Promise<void>;
  /** Writes the image that stands for each page where its link is shared. */
  writeSocialImages: (site: { siteDir: string; corpus: Corpus }) => Promise<unknown>;
  /** Writes the search index, and tells the addresses that are in it. */
  buildSearchIndex: (site: { siteDir: string; corpus: Corpus }) => Promise<{ indexed: string[] }>;
  /** What the finished search fails to find of what it must. */
  checkSearch: (site: { siteDir: string; corpus: Corpus }) => Promise<string[]>;
  /** Advice about what readers search for and do not find. */
  trySearches: (site: { siteDir: string; corpus: Corpus }) => Promise<Problem[]>;
}

/**
 * Builds the site beside the published one and puts it in its place only when everything has gone well.
 * @returns whether the content was right; its problems have been printed.
 * @throws UsageError when the folder cannot be used; Error when a page, the index or a check fails.
 */
export async function buildSite(settings: Settings, steps: BuildSteps = realSteps): Promise<boolean> {
  const start = performance.now();
  const { corpus, problems, releases } = await steps.readCorpus(settings);
  printProblems(problems);
  if (!corpus || hasErrors(problems)) return false;

  const folder = await openBuildFolder(settings.outDir, settings);
  if (folder.afterUnfinished)
    console.log('La costruzione precedente non era arrivata in fondo: si ricomincia da capo.');
  const stopListening = discardOnSignal(folder);
  try {
    const pages = await buildInto(folder, corpus, settings, steps);
    folder.publish();
    const seconds = Math.max(1, Math.round((performance.now() - start) / 1000));
    console.log(
      `${settings.preview ? 'Anteprima costruita' : 'Sito costruito'}: ${pages} pagine in ${seconds} ${seconds === 1 ? 'secondo' : 'secondi'}. È in ${displayPath(settings.outDir)}/`,
    );
    if (settings.preview)
      console.log('Ha le bozze e quello che deve ancora uscire: per vederla, npm run preview -- --bozze');
    for (const line of releaseLines(releases)) console.log(line);
    return true;
  } catch (error) {
    folder.discard();
    throw error;
  } finally {
    stopListening();
  }
}

/** @returns how many pages there are. */
async function buildInto(
  { siteDir, cacheDir }: BuildFolder,
  corpus: Corpus,
  settings: Settings,
  steps: BuildSteps,
): Promise<number> {
  await steps.renderPages({ settings, corpus, outDir: siteDir, cacheDir });
  const former = getFormerAddresses(corpus);
  if (former.length > 0) writeFileSync(join(siteDir, '_redirects'), toRedirects(former, corpus));
  if (settings.preview) keepOutRobots(siteDir);
  else await steps.writeEditor({ settings, siteDir, corpus });
  await steps.writeSocialImages({ siteDir, corpus });
  const { indexed } = await steps.buildSearchIndex({ siteDir, corpus });
  const { pages, faults } = checkOutput(siteDir, {
    siteUrl: corpus.siteUrl,
    basePath: corpus.basePath,
    addresses: [...getAddresses(corpus), ...former.map(({ from }) => from)],
    searchable: kinds.flatMap((kind) => corpus[kind].map(({ id }) => pathOf(kind, id))),
    indexed,
    preview: settings.preview,
    withheld: getWithheld(settings.contentDir, corpus),
    machinePaths: [projectDir, settings.contentDir, siteDir],
  });
  faults.push(...(await steps.checkSearch({ siteDir, corpus })));
  if (faults.length > 0) throw new Error(tell(faults));
  printProblems(await steps.trySearches({ siteDir, corpus }));
  return pages;
}

/** Where a host reads this file, it tells robots so of images and data too, which have no `<meta>`. */
function keepOutRobots(siteDir: string): void {
  appendFileSync(join(siteDir, '_headers'), '\n/*\n  X-Robots-Tag: noindex, nofollow\n');
}

/** A fault of a template is on every page: the first ones tell what it is. */
function tell(faults: readonly string[]): string {
  const shown = faults.slice(0, 50);
  const more = faults.length - shown.length;
  return [
    `Il sito costruito non è in ordine e non è stato pubblicato (${faults.length}):`,
    ...shown,
    ...(more > 0 ? [`… e altre ${more} righe come queste.`] : []),
  ].join('\n');
}

/** Whoever stops a build finds nothing left of it. A signal is heard only between two steps, never during the swap. */
function discardOnSignal(folder: BuildFolder): () => void {
  const stop = (signal: NodeJS.Signals) => {
    stopListening();
    folder.discard();
    process.kill(process.pid, signal);
  };
  const stopListening = () => signals.forEach((signal) => process.off(signal, stop));
  signals.forEach((signal) => process.on(signal, stop));
  return stopListening;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
