import type { Nodes, Root } from 'mdast';
import { proseText } from './prose-text.ts';

/**
 * All the words of a body, without markup, paragraphs parted by a line feed: headings, lists, cells, notes, texts of
 * components. Citations, images and quoted statements are left out.
 */
export function plainTextOf(tree: Root): string {
  return blocksOf(tree)
    .filter((text) => text !== '')
    .join('\n');
}

/** How many words a reader reads. */
export function countWords(plainText: string): number {
  return plainText.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function blocksOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return [proseText(node)];
    case 'tableRow':
      return [node.children.map(proseText).join(' ')];
    case 'mdxJsxFlowElement':
      return [
        ...node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')),
        ...node.children.flatMap(blocksOf),
      ];
    default:
      return 'children' in node ? node.children.flatMap(blocksOf) : [];
  }
}
