import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/site/settings.ts';
import type { ContentFiles } from './content-folder.ts';

/** The editors' handbook, taken apart. */
const lines = readFileSync(join(projectDir, 'content/README.md'), 'utf8').split('\n');

/** A table with its cells, and the heading under which it stands. */
export interface Table {
  heading: string;
  columns: string[];
  rows: string[][];
}

/** Every table. */
export function getTables(): Table[] {
  const tables: Table[] = [];
  let heading = '';
  let table: Table | undefined;
  for (const line of lines) {
    if (/^#+ /u.test(line)) heading = line.replace(/^#+ /u, '');
    if (!line.startsWith('|')) table = undefined;
    else if (!table) tables.push((table = { heading, columns: cellsOf(line), rows: [] }));
    else if (!/^\| -/u.test(line)) table.rows.push(cellsOf(line));
  }
  return tables;
}

/** The full examples: each stands under `<!-- esempio: … -->`, which says where it would be in the content folder. */
export function getExamples(): ContentFiles {
  const files: ContentFiles = {};
  for (const [at, line] of lines.entries()) {
    const path = /^<!-- esempio: (\S+) -->$/u.exec(line)?.[1];
    if (path === undefined) continue;
    const end = lines.indexOf('```', at);
    if (!/^```(?:markdown|yaml)$/u.test(lines[at + 2] ?? '')) throw new Error(`no example under «${line}»`);
    files[path] = `${lines.slice(at + 3, end).join('\n')}\n`;
  }
  return files;
}

/** Every message of the check that it shows, with the anchor of the paragraph in which it stands. */
export function getMessages(): { message: string; anchor: string }[] {
  return blockLines()
    .filter((at) => /^content\/.*\. Rimedio: /u.test(lines[at] ?? ''))
    .map((at) => ({ message: lines[at] ?? '', anchor: anchorOf(lines.slice(0, at).findLast(isHeading) ?? '') }));
}

/** Anchors of the headings below a heading of the second level. */
export function getAnchorsBelow(heading: string): string[] {
  const start = lines.indexOf(`## ${heading}`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, start + 1 + length)
    .filter(isHeading)
    .map(anchorOf);
}

function isHeading(line: string): boolean {
  return /^#+ /u.test(line);
}

/** As GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** What is read as sentences, by paragraph: neither examples nor tables. A list counts as one paragraph. */
export function getParagraphs(): string[] {
  const inBlocks = new Set(blockLines());
  return lines
    .map((line, at) => (inBlocks.has(at) || /^(?:#|\||<!--|```)/u.test(line) ? '' : line))
    .map((line) => line.replace(/^(?:- |\d+\. )/u, '').replace(/\]\([^)]*\)/gu, ']'))
    .join('\n')
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '');
}

function blockLines(): number[] {
  let isInside = false;
  return lines.flatMap((line, at) => {
    if (line.startsWith('```')) {
      isInside = !isInside;
      return [];
    }
    return isInside ? [at] : [];
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
