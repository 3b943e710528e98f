import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { copyProject, runCommandOf, type Outcome } from '../support/project-copy.ts';
import { environmentOf, recipes } from '../support/sites.ts';
import { readFiles } from '../support/temporary-folder.ts';
import { writtenEntries } from '../support/written-entries.ts';

const project = copyProject();
const { OUT_DIR: _outDir, CONTENT_DIR: written = '', ...rest } = environmentOf(recipes.another);
const environment = { ...rest, CONTENT_DIR: join(project, recipes.another.content) };
const previewDir = join(project, 'anteprima');
const { today, basePath } = recipes.another;
const waiting = writtenEntries(written).filter(
  ({ data }) => data['draft'] === true || String(data['publishedOn']) > today,
);
let outcome: Outcome;

beforeAll(() => {
  cpSync(written, environment.CONTENT_DIR, { recursive: true });
  outcome = runCommandOf(project, 'build', environment, ['--bozze']);
});

describe('a preview site', () => {
  test('is built in a folder of its own, where no published site is looked for', () => {
    expect(outcome).toMatchObject({ code: 0, output: expect.stringContaining('È in anteprima/') as unknown });
    expect(existsSync(join(project, 'dist'))).toBe(false);
    expect(readFileSync(join(previewDir, 'anteprima.txt'), 'utf8')).toContain('non è da pubblicare');
    const { code, output } = runCommandOf(project, 'preview', environment);
    expect(output).toContain('In dist non c’è nessun sito');
    expect(code).toBe(2);
  });

  test('has the drafts and what waits for its day, in lists too, each with its mark', () => {
    const styles = readFileSync(join(previewDir, 'anteprima.css'), 'utf8');
    expect(waiting.map(({ data }) => data['draft'] === true)).toEqual([true, false]);
    for (const { address } of waiting) {
      const page = readFileSync(join(previewDir, address, 'index.html'), 'utf8');
      const list = readFileSync(join(previewDir, address, '../index.html'), 'utf8');
      expect(page).toMatch(/data-anteprima.*Questa pagina è (?:una bozza|programmata: esce il 1º febbraio 2027)/su);
      expect(list).toContain(`href="${basePath}${address.slice(1)}"`);
      expect(styles).toContain(`[href='${basePath}${address.slice(1)}']`);
    }
  });

  test('says on every page what it is, and keeps search engines out', () => {
    const pages = Object.entries(readFiles(previewDir)).filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    const wrong = pages.filter(([, html]) => {
      const root = parse(html);
      return (
        root.querySelectorAll('aside[data-anteprima]').length !== 1 ||
        root.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex, nofollow' ||
        root.querySelector('link[rel="canonical"], meta[property="og:url"], script[type="application/ld+json"]') !==
          null ||
        !root.querySelector('title')?.textContent.endsWith(' (anteprima)')
      );
    });
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('announces no page to robots, and says in its feeds what they are', () => {
    const files = readFiles(previewDir);
    expect(files['robots.txt']).toBe('User-agent: *\nDisallow: /\n');
    expect(files['sitemap.xml']).not.toContain('<loc>');
    expect(files['_headers']).toContain('X-Robots-Tag: noindex, nofollow');
    expect(files['feed.xml']).toContain('<title>Anteprima: ');
    expect(Object.keys(files).filter((file) => file.startsWith('redazione/'))).toEqual([]);
  });
});

test('a preview site has nothing of the live preview', () => {
  const signs = ['editors-bar', 'open-in-editor', '/@vite/'];
  const found = Object.entries(readFiles(previewDir)).filter(([, text]) => signs.some((sign) => text.includes(sign)));
  expect(found.map(([file]) => file)).toEqual([]);
});

test('a preview made before leaves nothing in the site that is published after it', () => {
  const { code, output } = runCommandOf(project, 'build', environment);
  expect(output).toContain('Sito costruito');
  expect(code).toBe(0);
  const published = readFiles(join(project, 'dist'));
  const clean = readFiles(builtSite('another').dir);
  expect(Object.keys(published)).toEqual(Object.keys(clean));
  expect(Object.keys(clean).filter((file) => published[file] !== clean[file])).toEqual([]);
  expect(existsSync(join(previewDir, 'index.html'))).toBe(true);
});
