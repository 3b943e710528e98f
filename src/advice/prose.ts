import type { Nodes, Parent } from 'mdast';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import { proseText } from '../markdown/prose-text.ts';

/** Some running text of a body. */
export interface ProseBlock {
  type: 'paragraph' | 'item' | 'heading' | 'cell' | 'note';
  /** What a reader reads. */
  text: string;
  /** The same without what is not Italian of ours: emphasised words (foreign ones, titles), code, addresses. */
  plain: string;
  /** Line of the file. */
  line: number;
  /** It is all somebody else's words. */
  isQuoted: boolean;
  /** A source is cited in it. */
  isCited: boolean;
}

/** The running text of a body, in order. */
export function proseOf({ tree, firstLine }: Pick<ParsedBody, 'tree' | 'firstLine'>): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  walk(tree, { type: 'paragraph', isQuoted: false });
  return blocks.filter(({ text }) => text !== '');

  function walk(node: Nodes, { type, isQuoted }: Pick<ProseBlock, 'type' | 'isQuoted'>): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const own = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : type;
        blocks.push({
          type: own,
          text: proseText(node),
          plain: plainOf(node).replace(/\s+/gu, ' ').trim(),
          line: firstLine - 1 + (node.position?.start.line ?? 1),
          isQuoted,
          isCited: isCited(node),
        });
        break;
      }
      case 'listItem':
        walkInside(node, { type: 'item', isQuoted });
        break;
      case 'footnoteDefinition':
        walkInside(node, { type: 'note', isQuoted });
        break;
      case 'blockquote':
        walkInside(node, { type, isQuoted: true });
        break;
      default:
        if ('children' in node) walkInside(node, { type, isQuoted });
    }
  }
  function walkInside({ children }: Parent, context: Pick<ProseBlock, 'type' | 'isQuoted'>): void {
    for (const child of children) walk(child, context);
  }
}

function plainOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'emphasis' || node.type === 'inlineCode' || node.type === 'link') return ' … ';
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

function isCited(node: Nodes): boolean {
  if (node.type === 'textDirective' || node.type === 'footnoteReference') return true;
  return 'children' in node && node.children.some(isCited);
}
