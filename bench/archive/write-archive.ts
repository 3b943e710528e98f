import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { indexFolder } from '../../src/search/index-names.ts';
import { folderOf, kinds } from '../../src/site/sections.ts';
import type { ArchiveRecord } from './generate-archive.ts';

/**
 * Writes an archive as a finished site: its records’ pages, the index that our own code makes of them, and of a real
 * site everything but its records: so the real search page runs over the archive.
 */
export async function writeArchive(
  archive: readonly ArchiveRecord[],
  { realDir, outDir }: { realDir: string; outDir: string },
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const own = new Set([indexFolder, ...kinds.map((kind) => folderOf(kind))]);
  for (const name of readdirSync(realDir)) {
    if (!own.has(name)) cpSync(join(realDir, name), join(outDir, name), { recursive: true });
  }
  for (const one of archive) {
    const file = join(outDir, one.record.path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toPage(one));
  }
  await buildSearchIndex({ siteDir: outDir, records: archive.map(({ record }) => record) });
}

function toPage({ record, paragraphs, facts }: ArchiveRecord): string {
  const title = escape(record.title);
  return [
    `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${title}</title></head><body><main>`,
    `<article data-pagefind-body><h1>${title}</h1><dl>${facts.map((fact) => `<div><dt></dt><dd>${escape(fact)}</dd></div>`).join('')}</dl>`,
    ...paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    '</article></main></body></html>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
