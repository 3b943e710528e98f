import type { Root, RootContent, RootContentMap } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../lib/nearest.ts';
import { isLookalike } from './directives.ts';
import { proseComponents } from './prose-components.ts';
import type { Report } from './report.ts';

/** An element of an `.mdx` text. */
export type ComponentNode = RootContentMap['mdxJsxFlowElement'];

/**
 * Checks what only `.mdx` has: components are known by name, stand on lines of their own and take plain texts as
 * attributes; anything that would have to be run is refused, unread.
 */
export function checkComponents(tree: Root, report: Report): void {
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report.error(
          node,
          'c’è un «import» o un «export»',
          'toglilo: i componenti si usano per nome, senza importarli',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isLookalike(node.value)) break;
        report.error(
          node,
          `c’è un’espressione fra graffe («{${firstLine(node.value)}}»)`,
          'toglila; per scrivere una graffa metti \\ davanti',
        );
        break;
      case 'mdxJsxTextElement':
        checkName(node.name, node, report);
        if (node.name !== null && Object.hasOwn(proseComponents, node.name)) {
          report.error(
            node,
            `il componente «${node.name}» sta dentro una riga di testo`,
            `metti <${node.name}> e </${node.name}> su righe proprie`,
          );
        }
        break;
      case 'mdxJsxFlowElement':
        if (checkName(node.name, node, report)) {
          checkAttributes(node, report);
          checkChildren(node, report);
        }
        break;
    }
  });
}

function checkName(name: string | null, node: RootContent, { error }: Report): boolean {
  if (name !== null && Object.hasOwn(proseComponents, name)) return true;
  const names = Object.keys(proseComponents);
  const close =
    name === null
      ? undefined
      : (names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? nearest(name, names));
  error(
    node,
    `«<${name ?? ''}>» non è un componente che si può usare`,
    close === undefined ? `usa ${names.join(', ')}, oppure scrivi in Markdown` : `correggi il nome (forse «${close}»?)`,
  );
  return false;
}

function checkAttributes(node: ComponentNode, { error }: Report): void {
  const { attributes: allowed } = componentOf(node);
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      error(
        node,
        `il componente «${node.name}» ha un’espressione fra graffe`,
        'scrivi gli attributi uno per uno, come testo fra virgolette',
      );
      continue;
    }
    const { name, value } = attribute;
    if (!Object.hasOwn(allowed, name)) {
      const close = nearest(name, Object.keys(allowed));
      error(
        node,
        `il componente «${node.name}» non ha l’attributo «${name}»`,
        close === undefined ? 'toglilo' : `correggi il nome (forse «${close}»?)`,
      );
    } else if (given.has(name)) {
      error(node, `il componente «${node.name}» ha due volte l’attributo «${name}»`, 'lasciane uno');
    } else if (typeof value !== 'string' || value.trim() === '') {
      error(
        node,
        `l’attributo «${name}» di «${node.name}» non è un testo`,
        `scrivi ${name}="…", con il testo fra virgolette`,
      );
    }
    given.add(name);
  }
  for (const [name, { required, description }] of Object.entries(allowed)) {
    if (required && !given.has(name)) {
      error(node, `al componente «${node.name}» manca «${name}»`, `aggiungi ${name}="…": ${description}`);
    }
  }
}

function checkChildren(node: ComponentNode, { error }: Report): void {
  const { holds } = componentOf(node);
  if (node.children.length === 0) {
    error(node, `il componente «${node.name}» è vuoto`, `scrivi qualcosa fra <${node.name}> e </${node.name}>`);
    return;
  }
  const [only, ...others] = node.children;
  if (holds && (others.length > 0 || only === undefined || typeOf(only) !== holds.type)) {
    error(node, `il componente «${node.name}» deve contenere ${holds.name} e nient’altro`, 'sposta fuori il resto');
  }
}

function componentOf({ name }: ComponentNode): (typeof proseComponents)[string] {
  return proseComponents[name ?? ''] ?? { description: '', attributes: {} };
}

function typeOf(node: RootContent): string {
  return node.type === 'list' && node.ordered ? 'orderedList' : node.type;
}

function firstLine(code: string): string {
  const [line = ''] = code.trim().split('\n');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
