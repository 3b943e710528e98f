import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { kindOfPath, shapeOf } from '../../src/editor/edited-file.ts';
import { editorFiles } from '../../src/editor/editor-files.ts';
import { editorPolicy } from '../../src/editor/editor-page.ts';
import { readEntryText, writeEntryText } from '../../src/editor/entry-text.ts';
import { writeEditor } from '../../src/editor/write-editor.ts';
import { editorPath } from '../../src/site/sections.ts';
import { projectDir, readSettings } from '../../src/site/settings.ts';
import { builtSite, readPage } from '../support/built-site.ts';
import { siteNames } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.each(siteNames)('the web editor of the %s site', (name) => {
  const site = builtSite(name);
  const dir = join(site.dir, editorPath);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');

  test('is a page, its configuration, and a program whose files are named after what is in them', () => {
    const own = files.filter((file) => !file.startsWith('programma/'));
    expect(own.sort()).toEqual(['configurazione.json', 'index.html']);
    const program = files.filter((file) => file.startsWith('programma/') && !file.endsWith('.txt'));
    expect(program.length).toBeGreaterThan(5);
    expect(program.filter((file) => !/-[\w-]{8}\.(?:js|css|woff2)$/u.test(file))).toEqual([]);
  });

  test('is all there: whatever the page and the program name stands beside them', () => {
    const { root } = readPage(editorPath, name);
    const named = [...root.querySelectorAll('script[src]'), ...root.querySelectorAll('link[rel="stylesheet"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    const program = files.filter((file) => file.endsWith('.js'));
    const imported = program.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*\(?[`"']\.\/([\w.-]+\.js)[`"']/gu)].map(
        ([, target]) => `programma/${target}`,
      ),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('brings its fonts along, and has no map of its code, no path of the machine, no fonts from elsewhere', () => {
    expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(3);
    const texts = files.filter((file) => /\.(?:js|css|json|html)$/u.test(file)).map((file) => read(file));
    expect(texts.some((text) => text.includes('sourceMappingURL'))).toBe(false);
    expect(texts.some((text) => text.includes(projectDir))).toBe(false);
    expect(texts.some((text) => text.includes('cdn.jsdelivr.net'))).toBe(false);
  });

  test('has a policy of its own, and is kept out of search engines, of the site map and of the search', () => {
    const { root } = readPage(editorPath, name);
    const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(editorPolicy(false));
    expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex, nofollow');
    expect(site.read('sitemap.xml')).not.toContain(editorPath);
  });

  test('weighs at most 4.6 MB', () => {
    const size = files.reduce((sum, file) => sum + readFileSync(join(dir, file)).length, 0);
    expect(size).toBeLessThan(4_600_000);
  });

  test('carries the licences of what it is made of', () => {
    const licences = files.filter((file) => file.endsWith('.txt')).map((file) => read(file));
    expect(licences.join('\n')).toContain('MIT');
  });

  test('is linked from no page', () => {
    const pages = site.files.filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => site.read(file).includes(editorPath))).toEqual([]);
  });
});

test('knows the content folder by its place in the project, or by its name when it lies elsewhere', () => {
  const corpus = {
    site: { name: 'Rossi' },
    siteUrl: 'https://valle.example',
    basePath: '/',
  } as unknown as Corpus;
  const bundle = { files: new Map<string, string>(), script: 'a.js', styles: [] };
  const folderOf = (contentDir: string) => {
    const text = editorFiles(corpus, { contentDir }, bundle).get('configurazione.json') as string;
    return (JSON.parse(text) as { media_folder: string }).media_folder;
  };
  expect(folderOf(join(projectDir, 'tests/another-case/content'))).toBe('tests/another-case/content');
  expect(folderOf('/altrove/testi')).toBe('testi');
});

test('a site that says so goes without it', async () => {
  const siteDir = temporaryFolder();
  const corpus = { site: { editor: false } } as unknown as Corpus;
  await writeEditor({ settings: readSettings(), siteDir, corpus });
  expect(existsSync(join(siteDir, editorPath))).toBe(false);
  rmSync(siteDir, { recursive: true });
});

describe.each(['content', 'tests/another-case/content'])('every file of %s', (folder) => {
  const dir = join(projectDir, folder);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:md|yaml)$/u.test(path) && statSync(join(dir, path)).isFile() && kindOfPath(`${folder}/${path}`),
  );

  test('that is opened and saved is the same, byte for byte', () => {
    expect(files.length).toBeGreaterThan(10);
    const changed = files.filter((path) => {
      const shape = shapeOf(kindOfPath(`${folder}/${path}`)!);
      const written = readFileSync(join(dir, path), 'utf8');
      return writeEntryText(readEntryText(written, shape), shape) !== written;
    });
    expect(changed).toEqual([]);
  });
});
