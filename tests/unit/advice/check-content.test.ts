import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/advice/check-content.ts';
import { openVerdicts } from '../../../src/advice/verdict-store.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { formatProblem } from '../../../src/intake/problem.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { validContent, writeContent } from '../../support/content-folder.ts';

const settings = { ...readSettings({ SITE_TODAY: '2025-04-01' }), contentName: 'content' };
let contentDir: string;
let cacheDir: string;

beforeAll(async () => {
  contentDir = await writeContent(validContent());
  cacheDir = await writeContent({});
});

const check = () => checkContent({ ...settings, contentDir }, cacheDir);
const cold = async () => checkContent({ ...settings, contentDir }, await writeContent({}));
const cacheFile = () => join(cacheDir, readdirSync(cacheDir)[0] ?? '');
const ofBuild = async () => (await readCorpus({ ...settings, contentDir })).problems;

test('says all that a build says, and more advice', async () => {
  writeFileSync(join(contentDir, 'temi/altro.yaml'), 'name: altro\n');
  const { problems } = await check();
  const texts = problems.map(formatProblem);
  expect((await ofBuild()).map(formatProblem).filter((problem) => !texts.includes(problem))).toEqual([]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual(
    (await ofBuild()).filter(({ severity }) => severity === 'error'),
  );
  rmSync(join(contentDir, 'temi/altro.yaml'));
});

test('says the same warm as cold, whatever is done to a file', async () => {
  const files = Object.entries(validContent()).filter(([path]) => path !== 'sito.yaml');
  const mutations = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(400),
    text: fc.constantFrom('', '\n', 'x', ': ', '"', '{#', '## ', '2025-02-30', '\u00ec', 'draft: true\n'),
    cut: fc.nat(12),
  });
  await fc.assert(
    fc.asyncProperty(mutations, async ({ file: [path, content], at, text, cut }) => {
      const before = String(content);
      writeFileSync(join(contentDir, path), before.slice(0, at) + text + before.slice(at + cut));
      const [warm, fresh] = [await check(), await cold()];
      writeFileSync(join(contentDir, path), before);
      expect(warm).toEqual(fresh);
    }),
    { numRuns: 12 },
  );
  expect((await check()).problems).toEqual((await cold()).problems);
}, 60_000);

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  [
    'changed by hand',
    (text: string) => text.replace('"severity":"advice"', '"severity":"error"').replace('articoli', 'a'),
  ],
  ['of another program', () => '{"version": 3}\n'],
])('takes a cache that is %s for none', async (_what, spoil) => {
  const right = await check();
  writeFileSync(cacheFile(), spoil(readFileSync(cacheFile(), 'utf8')));
  expect(await check()).toEqual(right);
  expect(await check()).toEqual(right);
});

test('reads a file again only when its bytes or the code have changed', () => {
  const source = { path: 'a.yaml', file: 'content/a.yaml', absolutePath: '/a.yaml' };
  const reading = { data: undefined, lines: { first: 1, byPath: {} }, body: undefined, problems: [] };
  let made = 0;
  const look = (code: string, bytes: string) => {
    const store = openVerdicts(join(cacheDir, 'prova.json'), code);
    store.memory.recallReading({ source, bytes: Buffer.from(bytes), kind: 'topics' }, () => {
      made += 1;
      return reading;
    });
    store.save();
    return made;
  };
  expect([look('a', 'x'), look('a', 'x'), look('a', 'y'), look('a', 'y'), look('b', 'y'), look('b', 'y')]).toEqual([
    1, 1, 2, 2, 3, 3,
  ]);
  rmSync(join(cacheDir, 'prova.json'));
});

test('needs no place to keep anything', async () => {
  const nowhere = join(await writeContent({ file: 'x' }), 'file');
  expect((await checkContent({ ...settings, contentDir }, nowhere)).problems).toEqual((await check()).problems);
});

test('keeps the verdicts of the last few content folders only', async () => {
  for (let at = 0; at < 8; at += 1) {
    const other = join(await writeContent({}), 'vuota');
    mkdirSync(other);
    writeFileSync(join(other, 'stato.md'), String(at));
    await checkContent({ ...settings, contentDir: other }, cacheDir);
  }
  expect(readdirSync(cacheDir).length).toBeLessThanOrEqual(5);
});

test('tells how hard each text is, hardest first', async () => {
  const { readability } = await check();
  expect(readability.map(({ index }) => index)).toEqual(
    readability.map(({ index }) => index).toSorted((a, b) => a - b),
  );
  expect(readability.map(({ file }) => file)).toContain('content/stato.md');
});
