import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { editorPath } from '../../src/site/sections.ts';
import { projectDir } from '../../src/site/settings.ts';
import { recipes, type SiteName } from './sites.ts';

/** A page of a finished site. */
export interface BuiltPage {
  /** From the site's root, without the base path: `/articoli/x/`, `/404.html`. */
  address: string;
  html: string;
  /** The parsed page; comments are left out. */
  root: HTMLElement;
}

/** A finished site, read from its folder. */
export interface BuiltSite {
  /** Absolute path of its folder. */
  dir: string;
  siteUrl: string;
  basePath: string;
  /** Where the site begins, whole: `https://esempio.it/caso/`. */
  home: string;
  /** The content folder that it was made of, absolute. */
  contentDir: string;
  /**
   * Every file, from the site's folder, sorted; but for the web editor, which is a program for those who write and no
   * page of the site: `tests/build/editor.test.ts` looks at it.
   */
  files: readonly string[];
  read: (file: string) => string;
  readBytes: (file: string) => Buffer;
}

const sites = new Map<SiteName, BuiltSite>();

/** One of the sites that the global set-up has built. */
export function builtSite(name: SiteName = 'real'): BuiltSite {
  const known = sites.get(name);
  if (known) return known;
  const { outDir, content, siteUrl, basePath } = recipes[name];
  const dir = join(projectDir, outDir);
  const site: BuiltSite = {
    dir,
    siteUrl,
    basePath,
    home: `${siteUrl}${basePath}`,
    contentDir: join(projectDir, content),
    files: readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile() && !path.startsWith(editorPath.slice(1)))
      .sort(),
    read: (file) => readFileSync(join(dir, file), 'utf8'),
    readBytes: (file) => readFileSync(join(dir, file)),
  };
  sites.set(name, site);
  return site;
}

const pages = new Map<string, BuiltPage>();

/** The page at an address: `readPage('/articoli/x/')`. @throws when there is none. */
export function readPage(address: string, name: SiteName = 'real'): BuiltPage {
  const key = `${name} ${address}`;
  const known = pages.get(key);
  if (known) return known;
  const site = builtSite(name);
  const html = site.read(fileOf(address));
  const page = { address, html, root: parse(html, { blockTextElements: { script: true, style: true, pre: true } }) };
  pages.set(key, page);
  return page;
}

/** Whether a page is there. */
export function hasPage(address: string, name: SiteName = 'real'): boolean {
  return existsSync(join(builtSite(name).dir, fileOf(address)));
}

/**
 * Every page of a site, by address; but for those that only lead on from an address of before:
 * `tests/build/former-addresses.test.ts` looks at them.
 */
export function allPages(name: SiteName = 'real'): BuiltPage[] {
  return builtSite(name)
    .files.filter((file) => file.endsWith('.html'))
    .map((file) => readPage(`/${file.replace(/(^|\/)index\.html$/u, '$1')}`, name))
    .filter(({ root }) => root.querySelector('meta[http-equiv="refresh"]') === null);
}

/** Where a link of a page leads inside its own site, from the root and without the base path; nothing if outside. */
export function insideAddress(href: string, from: BuiltPage, name: SiteName = 'real'): string | undefined {
  const { home, siteUrl, basePath } = builtSite(name);
  const url = new URL(href, `${home}${from.address.slice(1)}`);
  if (url.origin !== siteUrl || !url.pathname.startsWith(basePath)) return undefined;
  return `/${decodeURIComponent(url.pathname.slice(basePath.length))}`;
}

/**
 * What a reader reads in an element, spaces made single: without the numbers of citations and notes, which stand between
 * its words, and without what a selector names.
 */
export function textOf(element: HTMLElement, without?: string): string {
  const left = new Set<Node>(without === undefined ? [] : element.querySelectorAll(without));
  return readableText(element, left).replace(/\s+/gu, ' ').trim();
}

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'CITE',
  'CODE',
  'EM',
  'I',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
]);

function readableText(node: Node, left: ReadonlySet<Node>): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement) || unread.has(node.tagName) || isMark(node) || left.has(node)) return '';
  const text = node.childNodes.map((child) => readableText(child, left)).join('');
  return inline.has(node.tagName) ? text : ` ${text} `;
}

function isMark(element: HTMLElement): boolean {
  return element.classList.contains('citation') || element.hasAttribute('data-footnote-ref');
}
