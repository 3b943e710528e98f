import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { toIndexText } from './index-text.ts';

/**
 * The copy of a page that Pagefind indexes: the text of what is marked `data-pagefind-body`, word by word, under the
 * record's title, with the headings that results link to. Nothing when the page marks nothing.
 */
export function toPageCopy(html: string, title: string): string | undefined {
  const bodies = parse(html, { comment: false }).querySelectorAll('[data-pagefind-body]');
  if (bodies.length === 0) return undefined;
  const blocks = [{ tag: 'h1', text: title }, ...bodies.flatMap((body) => blocksOf(body))];
  const copy = blocks.map(({ tag, id, text }) => {
    const attributes = id === undefined ? '' : ` id="${escape(id)}"`;
    return `<${tag}${attributes}>${escape(toIndexText(text).trim())}</${tag}>`;
  });
  return `<!doctype html><html lang="it"><title></title><body data-pagefind-body>${copy.join('\n')}</body></html>`;
}

/** A run of text: what stands between two of its kind never makes one word. */
interface Block {
  tag: string;
  id?: string | undefined;
  text: string;
}

const heading = /^H[2-6]$/u;
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
/** Words that are no text of the record; its title stands above all else already. */
const left = new Set('BUTTON FORM H1 NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));

function blocksOf(body: HTMLElement): Block[] {
  const blocks: Block[] = [{ tag: 'p', text: '' }];
  const open = (block: Block): void => void blocks.push(block);

  const walk = (node: Node): void => {
    if (node instanceof TextNode) {
      const last = blocks.at(-1);
      if (last) last.text += node.text;
      return;
    }
    if (!(node instanceof HTMLElement) || left.has(node.tagName) || node.hasAttribute('data-pagefind-ignore')) return;
    if (inline.has(node.tagName)) return node.childNodes.forEach(walk);
    open(
      heading.test(node.tagName) ? { tag: node.tagName.toLowerCase(), id: node.id || undefined, text: '' } : blank(),
    );
    node.childNodes.forEach(walk);
    open(blank());
  };

  body.childNodes.forEach(walk);
  return blocks.filter(({ text }) => text.trim() !== '');
}

function blank(): Block {
  return { tag: 'p', text: '' };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
