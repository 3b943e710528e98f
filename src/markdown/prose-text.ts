import type { Node, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from './report.ts';

/**
 * What a reader reads of a node inside a paragraph or of the whole of one: no markup, no citation, no note mark,
 * white space as one space.
 */
export function proseText(node: Nodes | PhrasingContent): string {
  return textOf(node)
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
}

/** Running text as it was written, with the place where it begins: what looks like syntax but was not read as such is here. */
export function writtenTexts(tree: Root, report: Report): { written: string; offset: number }[] {
  const texts: { written: string; offset: number }[] = [];
  visit(tree, (node, _at, parent) => {
    if (isAddressItself(node)) return SKIP;
    if (node.type === 'text') texts.push(writtenText(node, parent, report));
    return undefined;
  });
  return texts;
}

/** Whether a link shows its own address: `<https://…>`, `www.…`, a mail address. */
function isAddressItself(node: Node): boolean {
  const { url, children } = node as Partial<Parent> & { url?: string };
  const [text, ...others] = children ?? [];
  if (node.type !== 'link' || text?.type !== 'text' || others.length > 0) return false;
  return ['', 'http://', 'mailto:'].some((scheme) => url === `${scheme}${text.value}`);
}

/** Nodes made after parsing (around an address found in the text) have no position of their own: their parent's will do. */
function writtenText(node: Text, parent: Node | undefined, report: Report): { written: string; offset: number } {
  return node.position
    ? { written: report.written(node), offset: node.position.start.offset ?? 0 }
    : { written: node.value, offset: parent?.position?.start.offset ?? 0 };
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}
