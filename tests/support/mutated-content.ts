import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { corpusOf } from '../../src/corpus/corpus-of.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { examine } from '../../src/corpus/examine.ts';
import type { Entry } from '../../src/corpus/entry.ts';
import { isPublished } from '../../src/corpus/published.ts';
import type { Whole } from '../../src/integrity/whole.ts';
import { takeIn } from '../../src/intake/intake.ts';
import { hasErrors } from '../../src/intake/problem.ts';
import type { ParsedBody } from '../../src/markdown/parsed-body.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { kinds } from '../../src/site/sections.ts';
import { readSettings, type Settings } from '../../src/site/settings.ts';
import { anyMutation } from './mutations.ts';

/**
 * Spoils the files of a content folder, one at a time, and does each time what a build does before it renders. It never
 * throws and is never long about it. Either there is an error, or every file is in what the site is made of, published
 * if it says so, and every word of the spoilt one is in its data or in its text as it will be shown.
 */
export async function expectNothingLostInSilence(
  contentDir: string,
  { today, runs, seed }: { today: string; runs: number; seed: number },
): Promise<void> {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(contentDir, path)).isFile() && path !== 'README.md')
    .sort();
  const settings = { ...readSettings({ CONTENT_DIR: contentDir, SITE_TODAY: today }), contentName: 'content' };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), anyMutation(), async (path, mutate) => {
      const file = join(contentDir, path);
      const before = readFileSync(file);
      const bytes = Buffer.from(mutate(before.toString('latin1')), 'latin1');
      writeFileSync(file, bytes);
      try {
        await expectToldOrHeld({ path, bytes, paths }, settings);
      } finally {
        writeFileSync(file, before);
      }
    }),
    { numRuns: runs, seed },
  );
}

async function expectToldOrHeld(
  { path, bytes, paths }: { path: string; bytes: Buffer; paths: readonly string[] },
  settings: Settings,
): Promise<void> {
  const text = bytes.toString('utf8');
  const start = process.cpuUsage();
  const intake = await takeIn(settings);
  const { whole, problems } = examine(intake, settings);
  const { user, system } = process.cpuUsage(start);

  expect((user + system) / 1e6, `seconds of work on ${JSON.stringify(text)}`).toBeLessThan(10);
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
  for (const { file, line = 1, message, remedy, explainedIn } of problems) {
    expect([message, remedy, explainedIn ?? '']).not.toContain('');
    if (file === `content/${path}`) expect(line, message).toBeLessThanOrEqual(lines);
  }
  if (hasErrors(problems)) return;

  const { entries, images, site, state, synonyms, searches } = intake;
  const heldFiles = [...entries, ...images, site, state, synonyms, searches].map((one) => one?.file);
  expect(paths.filter((one) => one !== 'parole.yaml' && !heldFiles.includes(`content/${one}`))).toEqual([]);

  const corpus = whole.site && whole.state && corpusOf(whole, whole.site.data, whole.state);
  if (!corpus) throw new Error('there is no error, and no corpus either');
  const isText = /\.(?:mdx?|yaml)$/u.test(path);
  const held = isText ? heldOf(path, { whole, corpus, words: intake.words }) : '';
  expect(isText ? lostOf(text, held) : [], `lost of ${path}: ${JSON.stringify(text)}`).toEqual([]);
}

/** Everything that a site could show of a file: its data, and its body as HTML with places. */
function heldOf(
  path: string,
  { whole, corpus, words }: { whole: Whole<ParsedBody>; corpus: Corpus; words: readonly string[] },
): string {
  const file = `content/${path}`;
  const entry = kinds.flatMap((kind) => whole[kind] as Entry[]).find((one) => one.file === file);
  const loose = [whole.site, whole.state, whole.synonyms, whole.searches].find((one) => one?.file === file);
  const found = entry ?? loose;
  if (path === 'parole.yaml') return words.join(' ');
  if (!found) return '';
  if (entry && isPublished(entry.data, corpus.today) && !corpus.find(entry.kind, entry.id)) return '';
  const body = 'body' in found ? found.body : undefined;
  const rendered = body ? renderBody(body, { basePath: '/', glossary: [], idPrefix: 'a' }).segments : [];
  return stringsIn([found.data, rendered])
    .join(' ')
    .replace(/&#?\w+;/gu, ' ');
}

function stringsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

/** The words of a file that are not, as often as there, in what is held of it; names of marks are no words. */
function lostOf(written: string, held: string): string[] {
  const left = Map.groupBy(wordsOf(held), (word) => word);
  return wordsOf(withoutMarks(written)).filter((word) => left.get(word)?.pop() === undefined);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}+/gu) ?? [];
}

function withoutMarks(written: string): string {
  const [, keys = '', body = ''] = /^\uFEFF?(?:---\r?\n([^]*?)\n---[ \t]*(?:\r?\n|$))?([^]*)$/u.exec(written) ?? [];
  return `${withoutComments(keys)}\n${keys === '' ? withoutComments(body) : withoutSyntax(body)}`;
}

function withoutComments(yaml: string): string {
  return yaml.replace(/^[ \t]*#.*$/gmu, '').replace(/\\[a-zA-Z]/gu, ' ');
}

function withoutSyntax(body: string): string {
  return body
    .replace(/:{1,2}(?:fonte|dichiarazione)(?=\{)/gu, '')
    .replace(/<\/\p{L}+>/gu, '')
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/&#?\w+;/gu, '');
}
