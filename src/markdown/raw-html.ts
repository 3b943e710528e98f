import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseComponents } from './prose-components.ts';
import { writtenTexts } from './prose-text.ts';
import type { Report } from './report.ts';

/** Refuses HTML of any sort, comments and tags left open included: a text is Markdown and nothing else. */
export function checkRawHtml(tree: Root, report: Report): void {
  visit(tree, 'html', (node) => refuse(node.value, node.position?.start.offset ?? 0, report));
  for (const { written, offset } of writtenTexts(tree, report)) {
    const match = /(?<!\\)<(?=[a-z/!?])/iu.exec(written);
    if (match) refuse(written.slice(match.index), offset + match.index, report);
  }
}

function refuse(html: string, offset: number, { source, error }: Report): void {
  if (html.startsWith('<!--')) {
    error(offset, 'c’è un commento HTML', 'toglilo: quello che non va pubblicato non sta nel testo');
    return;
  }
  const tag = /^<[!?/]?[\w-]*/u.exec(html)?.[0] ?? html.slice(0, 20);
  const name = /^<\/?(\w+)/u.exec(html)?.[1] ?? '';
  if (source.format === 'md' && Object.hasOwn(proseComponents, name)) {
    error(
      offset,
      `c’è un componente («${tag}») in un file .md`,
      'rinomina il file con l’estensione .mdx, oppure scrivi in Markdown',
    );
    return;
  }
  error(offset, `c’è HTML nel testo («${tag}»)`, 'scrivi in Markdown; per un segno di minore scrivi \\<');
}
