import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from './report.ts';

/** Refuses `- [ ]` and `- [x]`: a box that nobody can tick, and that says nothing to who hears the page. */
export function checkTaskItems(tree: Root, { error }: Report): void {
  visit(tree, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return;
    error(node, 'c’è una casella da spuntare', 'togli le parentesi quadre e scrivi a parole come sta la cosa');
  });
}
