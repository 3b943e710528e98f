import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildSite, type BuildSteps } from '../../../src/commands/build-site.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Releases } from '../../../src/corpus/releases.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { getAddresses } from '../../../src/site/addresses.ts';
import { kinds } from '../../../src/site/sections.ts';
import { readSettings, UsageError } from '../../../src/site/settings.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const corpus = {
  ...Object.fromEntries(kinds.map((kind) => [kind, []])),
  siteUrl: 'http://valle.example',
  basePath: '/',
} as unknown as Corpus;

const problem: Problem = {
  file: 'content/articoli/un-articolo.md',
  line: 3,
  message: 'manca il titolo',
  remedy: 'aggiungi `title:`',
  severity: 'error',
};

const releases: Releases = { today: '2026-03-22', out: [], later: [], drafts: [] };

const oldSite = { 'index.html': 'old' };
let outDir: string;
let printed: string;

beforeEach(() => {
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (printed += `${text}\n`));
  outDir = join(temporaryFolder(), 'dist');
  writeFiles(outDir, oldSite);
});

function page(title: string): string {
  return `<html lang="it"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

/** Runs a build whose steps take no time: they write one small page for each address. */
function build(changed: Partial<BuildSteps> = {}): Promise<boolean> {
  const settings = readSettings({ CONTENT_DIR: temporaryFolder(), OUT_DIR: outDir });
  return buildSite(settings, { ...stepsOf(page), ...changed });
}

function stepsOf(draw: (title: string) => string): BuildSteps {
  return {
    readCorpus: async () => ({ corpus, problems: [], releases }),
    renderPages: async (site) => {
      const pages = getAddresses(site.corpus).map((address) => [`${address.slice(1)}index.html`, draw(address)]);
      writeFiles(site.outDir, { ...Object.fromEntries(pages), '404.html': draw('404') });
    },
    writeEditor: async () => undefined,
    writeSocialImages: async () => undefined,
    buildSearchIndex: async () => ({ indexed: [] }),
    checkSearch: async () => [],
    trySearches: async () => [],
  };
}

function expectNothingChanged(): void {
  expect(readFiles(outDir)).toEqual(oldSite);
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
}

test('publishes the site and says in a line what was done', async () => {
  expect(await build()).toBe(true);
  expect(readFiles(outDir)['index.html']).toBe(page('/'));
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
  expect(printed).toMatch(/^Sito costruito: \d+ pagine in 1 secondo\. È in .*dist\/$/mu);
});

test('what comes out today and later is said at the end', async () => {
  const out = [{ file: 'content/articoli/oggi.md', publishedOn: '2026-03-22', title: 'Oggi', kind: 'articolo' }];
  const later = [{ file: 'content/articoli/poi.md', publishedOn: '2026-03-25', title: 'Poi', kind: 'articolo' }];
  await build({ readCorpus: async () => ({ corpus, problems: [], releases: { ...releases, out, later } }) });
  expect(printed).toMatch(
    /Esce oggi: content\/articoli\/oggi\.md\nUscirà il 2026-03-25: content\/articoli\/poi\.md\n$/u,
  );
});

test('a preview is marked for hosts, has no web editor, and says how to look at it', async () => {
  const settings = { ...readSettings({ OUT_DIR: join(dirname(outDir), 'anteprima') }), preview: true };
  const writeEditor = vi.fn(async () => {});
  const marked = (title: string) =>
    page(title)
      .replace('</title>', '</title><meta name="robots" content="noindex, nofollow">')
      .replace('<h1>', '<p data-anteprima>Anteprima</p><h1>');
  const isBuilt = await buildSite(settings, {
    ...stepsOf(marked),
    writeEditor,
  });

  expect(isBuilt).toBe(true);
  expect(readFiles(settings.outDir)['_headers']).toContain('X-Robots-Tag: noindex, nofollow');
  expect(writeEditor).not.toHaveBeenCalled();
  expect(printed).toMatch(/^Anteprima costruita: .*anteprima\/$[^]*npm run preview -- --bozze/mu);
  expect(readFiles(outDir)).toEqual(oldSite);
});

test('a preview whose pages do not say so is not finished', async () => {
  const settings = { ...readSettings({ OUT_DIR: join(dirname(outDir), 'anteprima') }), preview: true };
  await expect(buildSite(settings, stepsOf(page))).rejects.toThrow(/index\.html: non dice che è un’anteprima/u);
  expect(existsSync(settings.outDir)).toBe(false);
});

test('with problems in the content prints them all and begins nothing', async () => {
  const renderPages = vi.fn(async () => {});
  const problems = [problem, { ...problem, line: 9 }];
  expect(await build({ readCorpus: async () => ({ corpus: undefined, problems, releases }), renderPages })).toBe(false);
  expect(printed).toContain('content/articoli/un-articolo.md:3: manca il titolo. Rimedio: aggiungi `title:`.');
  expect(printed).toContain('content/articoli/un-articolo.md:9:');
  expect(renderPages).not.toHaveBeenCalled();
  expectNothingChanged();
});

test('advice is printed and stops nothing', async () => {
  const problems = [{ ...problem, severity: 'advice' as const }];
  expect(await build({ readCorpus: async () => ({ corpus, problems, releases }) })).toBe(true);
  expect(printed).toContain('manca il titolo');
});

test.each(['renderPages', 'writeSocialImages', 'buildSearchIndex', 'checkSearch'] as const)(
  'when %s fails, the published site stays as it is and nothing is left behind',
  async (step) => {
    const fail = async () => {
      throw new Error('disk full');
    };
    await expect(build({ [step]: fail })).rejects.toThrow('disk full');
    expectNothingChanged();
    expect(await build()).toBe(true);
  },
);

test('a site that is not in order is not published, and every fault is told', async () => {
  const renderPages: BuildSteps['renderPages'] = async (site) =>
    writeFiles(site.outDir, { 'index.html': page('/').replace('lang="it"', '') });
  const checkSearch = async () => ['la ricerca non trova «cartiera».'];
  await expect(build({ renderPages, checkSearch })).rejects.toThrow(
    /non è stato pubblicato[\s\S]*articoli\/index\.html: manca[\s\S]*index\.html: la lingua[\s\S]*non trova «cartiera»/u,
  );
  expectNothingChanged();
});

test('what readers search for and do not find is advice: the site is published', async () => {
  const advice = { ...problem, message: 'chi cerca «sede» non trova niente', severity: 'advice' as const };
  expect(await build({ trySearches: async () => [advice] })).toBe(true);
  expect(printed).toContain('chi cerca «sede» non trova niente');
  expect(existsSync(join(outDir, 'articoli/index.html'))).toBe(true);
});

test('of very many faults only the first are told, and how many there are', async () => {
  const checkSearch = async () => Array.from({ length: 70 }, (_, at) => `guasto ${at + 1}.`);
  await expect(build({ checkSearch })).rejects.toThrow(
    /\(70\):\nguasto 1\.[\s\S]*guasto 50\.\n… e altre 20 righe come queste\.$/u,
  );
});

test('a second build on the same folder is refused as wrong use, and the first is not harmed', async () => {
  let second: Promise<unknown> | undefined;
  const buildSearchIndex: BuildSteps['buildSearchIndex'] = async () => {
    second = build().catch((error: unknown) => error);
    expect(await second).toBeInstanceOf(UsageError);
    return { indexed: [] };
  };
  expect(await build({ buildSearchIndex })).toBe(true);
  expect(second).toBeDefined();
  expect(existsSync(join(outDir, 'articoli/index.html'))).toBe(true);
});

test('after a build that died, says so and succeeds', async () => {
  writeFiles(join(dirname(outDir), '.build/dist'), { 'lock.json': '{"pid":4194305}', 'site/half.html': 'half' });
  expect(await build()).toBe(true);
  expect(printed).toContain('La costruzione precedente non era arrivata in fondo');
  expect(existsSync(join(outDir, 'half.html'))).toBe(false);
});

test('listens to signals only while it is building', async () => {
  const before = process.listenerCount('SIGTERM');
  await build({
    checkSearch: async () => {
      expect(process.listenerCount('SIGTERM')).toBe(before + 1);
      return [];
    },
  });
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
