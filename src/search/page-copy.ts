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
/** Each holds whole words, even where no space parts it from the next. */
const wholeWords = new Set(['A', 'SPAN', 'TIME']);
/** No text of the record: controls, labels of facts, and its title, which stands above all else already. */
const leftOut = new Set('BUTTON DT FORM H1 NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));
/** Nor these: the kind's name over a title, words for screen readers only, numbers of citations. */
const leftOutClasses = ['eyebrow', 'visually-hidden', 'citation'];

function isLeftOut(element: HTMLElement): boolean {
  return (
    leftOut.has(element.tagName) ||
    element.hasAttribute('data-pagefind-ignore') ||
    element.hasAttribute('data-footnote-ref') ||
    leftOutClasses.some((name) => element.classList.contains(name)) ||
    (element.tagName === 'A' && /^\s*https?:\/\//u.test(element.textContent))
  );
}

function blocksOf(body: HTMLElement): Block[] {
  const blocks: Block[] = [{ tag: 'p', text: '' }];
  const open = (block: Block): void => void blocks.push(block);

  const walk = (node: Node): void => {
    if (node instanceof TextNode) {
      const last = blocks.at(-1);
      if (last) last.text += node.text;
      return;
    }
    if (!(node instanceof HTMLElement) || isLeftOut(node)) return;
    if (inline.has(node.tagName)) {
      const last = blocks.at(-1);
      if (last && wholeWords.has(node.tagName) && /[\p{L}\p{N}]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(node.textContent)) {
        last.text += ' ';
      }
      return node.childNodes.forEach(walk);
    }
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
