import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isOutside } from './link-address.ts';

/** Puts the base path before links inside the site, and marks for everyone those that lead out of it. In place. */
export function finishLinks(tree: Root, basePath: string): void {
  visit(tree, { tagName: 'a' }, (node) => {
    const link = node as Element;
    const { href } = link.properties;
    if (typeof href !== 'string') return;
    if (href.startsWith('/')) link.properties['href'] = withBasePath(href, basePath);
    if (isOutside(href)) markAsOutside(link);
  });
}

/** `/articoli/` under `/sito/` → `/sito/articoli/`. */
export function withBasePath(path: string, basePath: string): string {
  return `${basePath}${path.slice(1)}`;
}

function markAsOutside(link: Element): void {
  link.properties['rel'] = ['external'];
  link.properties['className'] = ['external'];
  link.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'] },
    children: [{ type: 'text', value: ' (sito esterno)' }],
  });
}
