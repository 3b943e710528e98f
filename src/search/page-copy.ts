import { parse } from 'node-html-parser';
import type { SearchRecord } from '../queries/search-records.ts';
import { folderOf } from '../site/sections.ts';
import { noPlace } from './index-names.ts';
import { toIndexText } from './index-text.ts';
import { textBlocksOf, type TextBlock } from './text-blocks.ts';

/**
 * The copy of a page that Pagefind indexes: the text of what is marked `data-pagefind-body`, word by word, under the
 * record's title, with the headings that results link to. Lists of facts (day, publisher, …) come last, because the
 * beginning of a text says more of it. Nothing when the page marks nothing.
 */
export function toPageCopy(html: string, { title, kind }: Pick<SearchRecord, 'title' | 'kind'>): string | undefined {
  const bodies = parse(html, { comment: false }).querySelectorAll('[data-pagefind-body]');
  if (bodies.length === 0) return undefined;
  const blocks = bodies.flatMap((body) => textBlocksOf(body));
  const facts = blocks.filter(({ isFact }) => isFact);
  const copy = [
    write({ tag: 'h1', text: title }),
    ...blocks.filter(({ isFact }) => !isFact).map(write),
    ...facts.map((fact, at) => write({ ...fact, id: at === 0 ? noPlace : undefined })),
  ];
  const weight = weights[kind.id] ?? 1;
  const marks = `data-pagefind-body${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}`;
  return `<!doctype html><html lang="it"><title></title><body ${marks}>${copy.join('\n')}</body></html>`;
}

/** A source is looked for less often than what stands on it. By the kind's name in addresses. */
const weights: Record<string, number> = { [folderOf('sources')]: 0.5 };

function write({ tag, id, text }: Omit<TextBlock, 'isFact'>): string {
  const attributes = id === undefined ? '' : ` id="${escape(id)}"`;
  return `<${tag}${attributes}>${escape(toIndexText(text).trim())}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
