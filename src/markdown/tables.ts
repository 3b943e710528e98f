import type { Element } from 'hast';
import type { Root, Table } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from './handlers.ts';
import { visit } from 'unist-util-visit';
import { proseText } from './prose-text.ts';

/**
 * Tables that scroll by themselves on a narrow screen, from the keyboard too, each with a name of its own: its
 * caption's, or that of the heading above it. Their cells know what heads their column, so that on a phone a row can
 * stand as a list.
 */
export function tableHandler(tree: Root): Handler {
  const names = namesOfTables(tree);
  return (state, node: Table): Element => {
    const table = defaultHandlers.table(state, node);
    dress(table);
    labelCells(table);
    return {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: names.get(node) ?? 'Tabella' },
      children: [table],
    };
  };
}

function namesOfTables(tree: Root): Map<Table, string> {
  const names = new Map<Table, string>();
  const taken = new Map<string, number>();
  let heading: string | undefined;
  visit(tree, (node, _at, parent) => {
    if (node.type === 'heading') heading = proseText(node);
    if (node.type !== 'table') return;
    const name = captionOf(parent) ?? (heading === undefined ? 'Tabella' : `Tabella: ${heading}`);
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    names.set(node, number === 1 ? name : `${name} (${number})`);
  });
  return names;
}

function captionOf(parent: unknown): string | undefined {
  const { attributes } = (parent ?? {}) as { attributes?: { name?: string; value?: unknown }[] };
  const caption = attributes?.find(({ name }) => name === 'didascalia')?.value;
  return typeof caption === 'string' ? caption : undefined;
}

/** Header cells say that they head a column; alignment is a class, since neither `align` nor `style` is allowed. */
function dress(element: Element): void {
  const { align } = element.properties;
  if (align !== undefined) {
    delete element.properties['align'];
    if (align !== null) element.properties['className'] = [`align-${String(align)}`];
  }
  if (element.tagName === 'th') element.properties['scope'] = 'col';
  for (const child of element.children) if (child.type === 'element') dress(child);
}

/** Gives each cell but the first of its row, which names the row, the words that head its column; two columns fit. */
function labelCells(table: Element): void {
  const rows = elementsIn(table).flatMap(elementsIn);
  const [head, ...body] = rows.map(elementsIn);
  const labels = (head ?? []).map(textOf);
  if (labels.length < 3) return;
  for (const cells of body) {
    for (const [at, cell] of cells.entries()) {
      if (at > 0 && labels[at] !== undefined && labels[at] !== '') cell.properties['dataLabel'] = labels[at];
    }
  }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function textOf(node: Element | Element['children'][number]): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('').trim() : '';
}
