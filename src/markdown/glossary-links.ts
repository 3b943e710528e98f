import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { RenderContext } from './parsed-body.ts';
import { quotedRanges, type Range } from './quotations.ts';
import { withBasePath } from './rendered-links.ts';

/**
 * Links the first use of each term of the glossary in the running text, in place. Not in headings, links, code, notes
 * and tables’ heads, and never inside somebody's words.
 */
export function linkGlossaryTerms(
  tree: Root,
  { glossary, basePath }: Pick<RenderContext, 'glossary' | 'basePath'>,
): void {
  if (glossary.length === 0) return;
  const paths = new Map(glossary.map(({ form, path }) => [keyOf(form), path]));
  const search = { pattern: patternOf(glossary.map(({ form }) => form)), paths, basePath, linked: new Set<string>() };
  for (const block of tree.children) {
    if (block.type === 'element') linkInside(block, { ...search, quoted: quotedRanges(textOf(block)).ranges, at: 0 });
  }
}

interface Search {
  pattern: RegExp;
  /** Addresses of the terms, by form. */
  paths: Map<string, string>;
  basePath: string;
  /** Terms linked so far, by address: the other forms of one need no link of their own. */
  linked: Set<string>;
  /** Somebody's words, in the text of the whole block. */
  quoted: Range[];
  /** How much of the block's text has been read. */
  at: number;
}

const closedElements = ['a', 'blockquote', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'section', 'th'];

function linkInside(element: Element, search: Search): void {
  if (closedElements.includes(element.tagName)) {
    search.at += textOf(element).length;
    return;
  }
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') linkInside(child, search);
    return child.type === 'text' ? linkText(child.value, search) : [child];
  });
}

function linkText(text: string, search: Search): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(search.pattern)) {
    const path = search.paths.get(keyOf(word));
    const at = search.at + index;
    if (
      path === undefined ||
      search.linked.has(path) ||
      search.quoted.some(({ start, end }) => start <= at && at < end)
    )
      continue;
    search.linked.add(path);
    pieces.push({ type: 'text', value: text.slice(done, index) }, linkTo(withBasePath(path, search.basePath), word));
    done = index + word.length;
  }
  search.at += text.length;
  return [...pieces, { type: 'text', value: text.slice(done) }];
}

function linkTo(href: string, word: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['glossary-term'], href },
    children: [{ type: 'text', value: word }],
  };
}

/** Whole words only, longest form first; any apostrophe and any white space will do. */
function patternOf(forms: readonly string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/['’]/gu, "['’]")
        .replace(/\s+/gu, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');
}

function keyOf(form: string): string {
  return form.toLowerCase().replace(/’/gu, "'").replace(/\s+/gu, ' ');
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
