import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, readPage, textOf } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

describe.each(siteNames)('without JavaScript, in the %s site', (name) => {
  const site = builtSite(name);
  const entries = publishedEntries(site.contentDir, recipes[name].today);

  test('every line that an editor wrote is on its page', () => {
    const missing = entries.flatMap(({ kind, id, address, format }) => {
      if (format === 'yaml') return [];
      const written = readFileSync(join(site.contentDir, folderOf(kind), `${id}.${format}`), 'utf8');
      const main = readPage(address, name).root.querySelector('main')!;
      const text = letters(textOf(main, '.visually-hidden'));
      return linesOf(written)
        .filter((line) => !text.includes(letters(line)))
        .map((line) => `${address}: ${line}`);
    });
    expect(missing).toEqual([]);
  });

  test('only the search says anything to those who have none', () => {
    const saying = allPages(name).filter(({ root }) => root.querySelector('noscript'));
    expect(saying.map(({ address }) => address).filter((address) => address !== pathOf('search'))).toEqual([]);
  });

  test('nothing is hidden, but in the search', () => {
    const hiding = allPages(name).flatMap(({ address, root }) => {
      if (address === pathOf('search')) return [];
      const hidden = root.querySelectorAll('[hidden], template, dialog, [aria-hidden="true"]');
      return hidden.filter((element) => textOf(element) !== '').map((element) => `${address}: ${element.toString()}`);
    });
    expect(hiding).toEqual([]);
  });

  test('no style waits for a program to say that it is there', () => {
    const styles = site.files.filter((file) => file.endsWith('.css')).map((file) => ({ file, css: site.read(file) }));
    // What could only ask and never answer may go where there is none: the search’s form.
    const waiting = /\.(?:no-)?js\b|\[data-js|@media[^{]*scripting(?!: ?none\))/u;
    expect(styles.filter(({ css }) => waiting.test(css)).map(({ file }) => file)).toEqual([]);
  });

  test('the search says why it does not answer, and leads to the archive, which is plain HTML', () => {
    const { root } = readPage(pathOf('search'), name);
    expect(root.querySelector('main noscript')?.textContent).toContain('JavaScript');
    const links = root.querySelectorAll('main a').map((a) => a.getAttribute('href'));
    for (const kind of ['statements', 'articles', 'events', 'actors'] as const) {
      expect(links).toContain(`${site.basePath}${pathOf(kind).slice(1)}`);
    }
  });
});

/** The lines of a body as a reader reads them: without the signs of Markdown, directives, tables’ rules and notes’ names. */
function linesOf(file: string): string[] {
  const [, body = ''] = /^---\n[^]*?\n---\n([^]*)$/u.exec(file) ?? [];
  return body
    .replace(/!\[([^\]]*)\]\([^)]*\)/gu, '')
    .replace(/:{1,2}[a-z]+\{[^}]*\}/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/\[\^[^\]]+\]:?/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/^(?:\s*(?:[-*>]|#+|\d+\.)\s)+/gmu, '')
    .split(/\n|\|/u)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
