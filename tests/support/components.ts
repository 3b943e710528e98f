import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { fixedSource, setCorpusSource } from '../../src/corpus/current.ts';
import { corpus } from './entries.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * What a component draws with some props, and with some HTML inside it, read as a tree.
 * @throws Error when words touch that stand in elements of their own: who searches or listens meets one word.
 */
export async function draw<Props extends object>(
  component: (props: Props) => unknown,
  props: NoInfer<Props>,
  inside = '',
): Promise<HTMLElement> {
  container ??= AstroContainer.create();
  const factory = component as AstroComponentFactory;
  const html = await (
    await container
  ).renderToString(factory, { props: props as Record<string, unknown>, slots: { default: inside } });
  const root = parse(html);
  const [touching] = touchingWords(root);
  if (touching !== undefined) throw new Error(`no space between the words «${touching}»`);
  return root;
}

/** The content of a whole page, without the way that leads to it: as `draw`, in a site with nothing wrong in it. */
export async function drawMain<Props extends object>(
  component: (props: Props) => unknown,
  props: NoInfer<Props>,
): Promise<HTMLElement> {
  setCorpusSource(fixedSource(corpus()));
  const main = (await draw(component, props)).querySelector('main');
  if (!main) throw new Error('the page has no main content');
  main.querySelector('.breadcrumbs')?.remove();
  return main;
}

/** The words of an element as a reader meets them, whatever the spaces in the source; none for no element. */
export function wordsOf(element: Node | null | undefined): string {
  return element ? inlineText(element).replaceAll('\0', '').replace(/\s+/gu, ' ').trim() : '';
}

/** Where the links of an element lead, in order. */
export function linksOf(element: HTMLElement | null): (string | undefined)[] {
  return (element?.querySelectorAll('a') ?? []).map((link) => link.getAttribute('href'));
}

const inlineElements = ['A', 'BUTTON', 'CITE', 'CODE', 'EM', 'SPAN', 'STRONG', 'TIME'];

/** Pairs of words with an element's border between them and no space: `Anna Rossi|sindaca`. */
function touchingWords(root: HTMLElement): string[] {
  const text = inlineText(root);
  return [...text.matchAll(/[\p{L}\p{N}»]+\0+[\p{L}\p{N}«]+/gu)].map(([pair]) => pair.replaceAll('\0', '|'));
}

/** The text with a NUL at the borders of inline elements and a line feed at those of all others. */
function inlineText(node: Node): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.textContent;
  const border = inlineElements.includes((node as HTMLElement).tagName) ? '\0' : '\n';
  return `${border}${node.childNodes.map(inlineText).join('')}${border}`;
}
