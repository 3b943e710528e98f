import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rules } from '../integrity/rules.ts';
import type { Rule, Whole } from '../integrity/whole.ts';
import type { Intake } from '../intake/intake.ts';
import { hasErrors, sortProblems, type Problem } from '../intake/problem.ts';
import type { BodyFacts } from '../markdown/parsed-body.ts';
import { defaultSiteUrl } from '../site/read-address.ts';
import { kinds, type Kind } from '../site/sections.ts';
import { projectDir, type Settings } from '../site/settings.ts';
import type { EntriesByKind } from './corpus.ts';
import type { Entry } from './entry.ts';
import { sayWhereShown } from './where-shown.ts';

/** What comes of looking at the whole. */
export interface Examination<Body extends BodyFacts> {
  whole: Whole<Body>;
  /** Of each file and of the whole, sorted, each once. */
  problems: Problem[];
  /** How many entries there are. */
  checked: number;
}

/** Puts together what was taken in and checks it as a whole: the same for a check and for a build. */
export function examine<Body extends BodyFacts>(intake: Intake<Body>, settings: Settings): Examination<Body> {
  const { entries, site, state, synonyms, searches, images, knownIds, problems } = intake;
  const { contentName, today, preview } = settings;
  const whole: Whole<Body> = {
    ...sortByKind(entries),
    site,
    state,
    synonyms,
    searches,
    images: images.map(({ path }) => path),
    knownIds,
    publicFiles: listPublicFiles(),
    contentName,
    siteUrl: settings.siteUrl ?? site?.data.url ?? defaultSiteUrl,
    basePath: settings.basePath ?? site?.data.basePath ?? '/',
    today,
    preview,
  };
  return {
    whole,
    problems: sortProblems([
      ...sayWhereShown(problems, whole),
      ...missingAddress(whole, settings),
      ...rules.flatMap(({ rule, explainedIn }) => askRule(rule, whole).map((problem) => ({ ...problem, explainedIn }))),
    ]),
    checked: Object.values(knownIds).reduce((sum, { size }) => sum + size, 0),
  };
}

/**
 * What a rule says of the site as it would be published. A preview shows more: what stops only the publication (a text
 * that rests on a draft) is advice there.
 */
function askRule(rule: Rule, whole: Whole): Problem[] {
  const problems = rule({ ...whole, preview: false });
  if (!whole.preview || !hasErrors(problems)) return problems;
  const ofPreview = new Set(rule(whole).map((problem) => JSON.stringify(problem)));
  return problems.map((problem) =>
    ofPreview.has(JSON.stringify(problem)) ? problem : { ...problem, severity: 'advice' },
  );
}

function sortByKind<Body extends BodyFacts>(entries: readonly Entry<Kind, Body>[]): EntriesByKind<Body> {
  const byKind = Map.groupBy(
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ kind }) => kind,
  );
  return Object.fromEntries(kinds.map((kind) => [kind, byKind.get(kind) ?? []])) as unknown as EntriesByKind<Body>;
}

function missingAddress({ site }: Whole, settings: Settings): Problem[] {
  if (!site || site.data.url !== undefined || settings.siteUrl !== undefined) return [];
  return [
    {
      file: site.file,
      message: `non dice l’indirizzo pubblico del sito: intanto vale ${defaultSiteUrl}`,
      remedy: 'aggiungi `url: https://…`, oppure imposta SITE_URL',
      severity: 'advice',
      explainedIn: 'dati-del-sito',
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
