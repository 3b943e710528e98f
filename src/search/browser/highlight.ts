import { markWords } from '../mark-words.ts';
import { tokenize } from '../normalize.ts';
import { highlightKey } from './highlight-key.ts';
import { toMarkedNodes } from './marked-nodes.ts';

/** Marks words in the text of a page, brings the best passage into view and offers to take the marks away. */
export function highlight(text: string): void {
  const words = new Set(tokenize(text.slice(0, 500)).map(({ word }) => word));
  const root = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (!root || words.size === 0) return;
  const marks = textsIn(root).flatMap((node) => markIn(node, words));
  if (marks.length === 0) return;
  showBar(marks, () => {
    for (const mark of marks) unmark(mark);
    const address = new URL(location.href);
    address.searchParams.delete(highlightKey);
    history.replaceState(history.state, '', address);
  });
  passageToShow(marks)?.scrollIntoView({ block: 'center' });
}

/** The pieces of text that belong to the record. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-pagefind-ignore], script, style, template, nav, button, select, svg')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function markIn(node: Text, words: ReadonlySet<string>): HTMLElement[] {
  if (!markWords(node.data, words).some(({ marked }) => marked)) return [];
  const nodes = toMarkedNodes(node.data, words);
  node.replaceWith(...nodes);
  return nodes.filter((piece) => piece instanceof HTMLElement);
}

function unmark(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}

/**
 * The first mark after the heading to which the address leads; without one, that of the block which holds most
 * different words. Nothing when it is in view already.
 */
function passageToShow(marks: readonly HTMLElement[]): HTMLElement | undefined {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const after = target && marks.find((mark) => target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
  const passage = after ?? richest(marks);
  const { top, bottom } = passage?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return top >= 0 && bottom <= innerHeight * 0.8 ? undefined : passage;
}

function richest(marks: readonly HTMLElement[]): HTMLElement | undefined {
  const words = new Map<Element | null, Set<string>>();
  let best = marks[0];
  let most = 0;
  for (const mark of marks) {
    const block = mark.closest('p, li, blockquote, td, dd, h1, h2, h3, figcaption');
    const inBlock = words.get(block) ?? new Set();
    words.set(block, inBlock.add(mark.textContent.toLowerCase()));
    // The title stands first and is in view anyway.
    const size = inBlock.size - (block?.tagName === 'H1' ? 0.5 : 0);
    if (size > most) [best, most] = [block?.querySelector('mark') ?? mark, size];
  }
  return best;
}

function showBar(marks: readonly HTMLElement[], remove: () => void): void {
  const template = document.getElementById('evidenzia-barra');
  if (!(template instanceof HTMLTemplateElement)) return;
  const content = template.content.cloneNode(true) as DocumentFragment;
  const bar = content.firstElementChild;
  const written = new Set(marks.map(({ textContent }) => textContent.toLowerCase()));
  bar?.querySelector('[data-parte="parole"]')?.append([...written].slice(0, 6).join(', '));
  bar?.querySelector('button')?.addEventListener('click', () => {
    bar.remove();
    remove();
    const main = document.querySelector('main');
    main?.focus({ preventScroll: true });
  });
  document.querySelector('main')?.append(content);
}
