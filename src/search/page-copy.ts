import { parse } from 'node-html-parser';
import type { SearchRecord } from '../queries/search-records.ts';
import { folderOf } from '../site/sections.ts';
import { filedUnder, noPlace } from './index-names.ts';
import { toIndexText } from './index-text.ts';
import { normalize } from './normalize.ts';
import { textBlocksOf, type TextBlock } from './text-blocks.ts';

/**
 * The copy of a page that Pagefind indexes: the text of what is marked `data-pagefind-body`, word by word, under the
 * record's title, with the headings that results link to. Lists of facts (day, publisher, …) come last, because the
 * beginning of a text says more of it; after them what the record is filed under and its text does not say. Nothing
 * when the page marks nothing.
 */
export function toPageCopy(html: string, record: Pick<SearchRecord, 'title' | 'kind' | Filing>): string | undefined {
  const bodies = parse(html, { comment: false }).querySelectorAll('[data-pagefind-body]');
  if (bodies.length === 0) return undefined;
  const blocks = bodies.flatMap((body) => textBlocksOf(body));
  const facts = blocks.filter(({ isFact }) => isFact);
  const copy = [
    write({ tag: 'h1', text: record.title }),
    ...blocks.filter(({ isFact }) => !isFact).map(write),
    ...facts.map((fact, at) => write({ ...fact, id: at === 0 ? noPlace : undefined })),
    writeFiling(record, [{ text: record.title }, ...blocks]),
  ];
  const weight = weights[record.kind.id] ?? 1;
  const marks = `data-pagefind-body${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}`;
  return `<!doctype html><html lang="it"><title></title><body ${marks}>${copy.join('\n')}</body></html>`;
}

/** A source is looked for less often than what stands on it. By the kind's name in addresses. */
const weights: Record<string, number> = { [folderOf('sources')]: 0.5 };

type Filing = 'people' | 'organisations' | 'places' | 'topics';

/** Names and topics under which a record is filed, for whoever asks for them together with its words. */
function writeFiling(record: Pick<SearchRecord, Filing>, blocks: readonly { text: string }[]): string {
  const said = ` ${normalize(blocks.map(({ text }) => text).join(' '))} `;
  const labels = [record.people, record.organisations, record.places, record.topics].flat().map(({ label }) => label);
  const unsaid = labels.filter((label) => !said.includes(` ${normalize(label)} `));
  if (unsaid.length === 0) return '';
  const text = escape(toIndexText(unsaid.join('. ')).trim());
  return `<p id="${filedUnder}">${text}</p>`;
}

function write({ tag, id, text }: Omit<TextBlock, 'isFact'>): string {
  const attributes = id === undefined ? '' : ` id="${escape(id)}"`;
  return `<${tag}${attributes}>${escape(toIndexText(text).trim())}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
