import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** A run of text of a page: what stands in two of them never makes one word. */
export interface TextBlock {
  /** `h2` … `h6` for a heading, `p` for all else. */
  tag: string;
  /** Where on the page a heading stands. */
  id?: string | undefined;
  text: string;
  /** It is part of a `<dl>`. */
  isFact: boolean;
}

/** The text of a part of a page that belongs to its record, block after block. */
export function textBlocksOf(part: HTMLElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  let current: TextBlock = { tag: 'p', text: '', isFact: false };
  const open = (tag: string, isFact: boolean, id?: string): void => {
    blocks.push(current);
    current = { tag, id, text: '', isFact };
  };

  const walk = (node: Node, isInFacts: boolean): void => {
    if (node instanceof TextNode) {
      current.text += node.text;
      return;
    }
    if (!(node instanceof HTMLElement) || isLeftOut(node)) return;
    const isFact = isInFacts || node.tagName === 'DL';
    const isBlock = !inline.has(node.tagName);
    if (isBlock && /^H[2-6]$/u.test(node.tagName)) open(node.tagName.toLowerCase(), isFact, node.id || undefined);
    else if (isBlock) open('p', isFact);
    else if (joinsTwoWords(current.text, node)) current.text += ' ';
    for (const child of node.childNodes) walk(child, isFact);
    if (isBlock) open('p', isInFacts);
  };

  for (const child of part.childNodes) walk(child, false);
  return [...blocks, current].filter(({ text }) => text.trim() !== '');
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
/** Controls, labels of facts, and the title, which stands above all else already. */
const leftOut = new Set('BUTTON DT FORM H1 NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));
/** The kind's name over a title, words for screen readers only, numbers of citations. */
const leftOutClasses = ['eyebrow', 'visually-hidden', 'citation'];
/** Each of these holds whole words, even where no space parts it from the word before. */
const ofWholeWords = new Set(['A', 'SPAN', 'TIME']);

function isLeftOut(element: HTMLElement): boolean {
  return (
    leftOut.has(element.tagName) ||
    element.hasAttribute('data-pagefind-ignore') ||
    element.hasAttribute('data-footnote-ref') ||
    leftOutClasses.some((name) => element.classList.contains(name)) ||
    isBareAddress(element)
  );
}

/** A link that shows its own address, which nobody searches for. */
function isBareAddress(element: HTMLElement): boolean {
  return element.tagName === 'A' && /^\s*https?:\/\//u.test(element.textContent);
}

function joinsTwoWords(before: string, element: HTMLElement): boolean {
  if (!ofWholeWords.has(element.tagName)) return false;
  return /[\p{L}\p{N}]/u.test(before.slice(-1)) && /^[\p{L}\p{N}]/u.test(element.textContent);
}
