import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { layoutIds } from '../site/layout-ids.ts';
import { headingId } from './heading-ids.ts';
import { proseText } from './prose-text.ts';
import type { Report } from './report.ts';
import type { Heading } from './segments.ts';

/**
 * Checks the headings, gives each its id and lists them. The page's title is the `<h1>`: a text begins at `##`
 * and goes down one level at a time. To be called when typography is done.
 */
export function checkHeadings(tree: Root, { error }: Report): Heading[] {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  let depth = 1;
  visit(tree, 'heading', (node, _at, parent) => {
    const text = proseText(node);
    if (parent !== tree) {
      error(
        node,
        `il titolo «${text}» sta dentro un elenco, una citazione o un riquadro`,
        'mettilo fuori, o scrivilo in grassetto',
      );
      return;
    }
    if (node.depth === 1) {
      error(node, `«${text}» è un titolo di primo livello, che è già quello della pagina`, 'usa due cancelletti: ##');
      return;
    }
    if (text === '') {
      error(node, 'c’è un titolo senza testo', 'scrivi il titolo, oppure togli i cancelletti');
      return;
    }
    if (node.depth > depth + 1) {
      error(node, `il titolo «${text}» salta un livello`, `usa ${depth + 1} cancelletti: ${'#'.repeat(depth + 1)}`);
    }
    depth = node.depth;
    const id = headingId(text, taken);
    if (isLayoutId(id)) {
      error(node, `il titolo «${text}» avrebbe l’indirizzo «#${id}», che la pagina usa già`, 'allungalo o cambialo');
    }
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ depth: node.depth, text, id });
  });
  return headings;
}

/** Ids of the page itself, and the numbered ones of its citations. */
function isLayoutId(id: string): boolean {
  return layoutIds.includes(id) || /^(?:cit|fonte)-\d/u.test(id);
}
