import type { Nodes, Paragraph, Heading, PhrasingContent, Root, TableCell, Text } from 'mdast';
import { typeset, typesetParts, type TextPart } from './typography.ts';

/** Does the typography of a whole tree, in place: a block quotation is somebody's words, code and addresses are left alone. */
export function typesetTree(tree: Root): void {
  typesetNode(tree, false);
}

function typesetNode(node: Nodes, quoted: boolean): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') typesetBlock(node, quoted);
  typesetTexts(node);
  if (!('children' in node)) return;
  for (const child of node.children) typesetNode(child, quoted || node.type === 'blockquote');
}

function typesetBlock(block: Paragraph | Heading | TableCell, quoted: boolean): void {
  const pieces = piecesOf(block.children);
  const texts = typesetParts(
    pieces.map(({ part }) => part),
    { quoted },
  );
  for (const [at, { node }] of pieces.entries()) if (node) node.value = texts[at] ?? node.value;
}

/** A piece of a paragraph. */
export interface Piece {
  part: TextPart;
  /** The node that holds the text, when it may change. */
  node?: Text;
}

/** The pieces of a paragraph, in order: its texts may change, the rest is only read past. */
export function piecesOf(nodes: readonly PhrasingContent[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return [{ part: { text: node.value }, node }];
    if (node.type === 'break') return [{ part: { text: '\n' } }];
    if (!('children' in node)) return [{ part: { text: '\ufffc', opaque: true } }];
    return piecesOf(node.children);
  });
}

/** Texts that are not part of a paragraph: those of images and components. */
function typesetTexts(node: Nodes): void {
  if (node.type === 'image') {
    node.alt = typeset(node.alt ?? '');
    if (node.title) node.title = typeset(node.title);
  }
  if (node.type === 'mdxJsxFlowElement') {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attribute.value = typeset(attribute.value);
    }
  }
}
