import type { Nodes, Root } from 'mdast';

/** Takes away the white space before each citation, which hugs the word before it. In place. */
export function hugCitations(tree: Root): void {
  hugIn(tree);
}

function hugIn(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [at, child] of node.children.entries()) {
    const before = node.children[at - 1];
    if (child.type === 'textDirective' && before?.type === 'text') before.value = before.value.trimEnd();
    hugIn(child);
  }
}
