import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rules } from '../integrity/rules.ts';
import type { Whole } from '../integrity/whole.ts';
import { takeIn } from '../intake/intake.ts';
import { hasErrors, sortProblems, type Problem } from '../intake/problem.ts';
import { kinds } from '../site/sections.ts';
import { defaultSiteUrl } from '../site/read-address.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import type { Corpus, EntriesByKind } from './corpus.ts';
import { corpusOf } from './corpus-of.ts';
import type { Entry } from './entry.ts';
import { sayWhereShown } from './where-shown.ts';

/**
 * Reads everything in `content/`, checks each file and the whole, and tells every problem at once, sorted.
 * There is a corpus only if nothing is wrong; advice does not count. `checked` says how many entries were read.
 */
export async function readCorpus(
  settings: Settings,
): Promise<{ corpus: Corpus | undefined; problems: Problem[]; checked: number }> {
  const { entries, site, state, images, knownIds, problems } = await takeIn(settings);
  const { contentName, today, preview } = settings;
  const whole: Whole = {
    ...sortByKind(entries),
    site,
    state,
    images: images.map(({ path }) => path),
    knownIds,
    publicFiles: listPublicFiles(),
    contentName,
    siteUrl: settings.siteUrl ?? site?.data.url ?? defaultSiteUrl,
    basePath: settings.basePath ?? site?.data.basePath ?? '/',
    today,
    preview,
  };
  const all = sortProblems([
    ...sayWhereShown(problems, whole),
    ...missingAddress(whole, settings),
    ...rules.flatMap((rule) => rule(whole)),
  ]);
  return {
    corpus: site && state && !hasErrors(all) ? corpusOf(whole, site.data, state) : undefined,
    problems: all,
    checked: Object.values(knownIds).reduce((sum, { size }) => sum + size, 0),
  };
}

function sortByKind(entries: readonly Entry[]): EntriesByKind {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    kinds.map((kind) => [kind, sorted.filter((entry) => entry.kind === kind)]),
  ) as unknown as EntriesByKind;
}

function missingAddress({ site }: Whole, settings: Settings): Problem[] {
  if (!site || site.data.url !== undefined || settings.siteUrl !== undefined) return [];
  return [
    {
      file: site.file,
      message: `non dice l’indirizzo pubblico del sito: intanto vale ${defaultSiteUrl}`,
      remedy: 'aggiungi `url: https://…`, oppure imposta SITE_URL',
      severity: 'advice',
    },
  ];
}

/** Files of `public/`, by their path from there: they are served as they are and take their addresses. */
function listPublicFiles(): string[] {
  const folder = join(projectDir, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
