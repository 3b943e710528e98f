import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationMarkdown, escapeMarkdown } from '../../../src/citations/markdown.ts';
import { citationView, siteView } from '../../support/views.ts';

const address = 'https://valle.example/sito/dichiarazioni/una-dichiarazione/';
const [newspaper] = citationView().sources;

test('the source’s title and the site’s name are links', () => {
  expect(citationMarkdown({ citation: citationView(), site: siteView() })).toBe(
    `Anna Rossi (sindaca), Chiede un tavolo (riportata), 13 gennaio 2026. Fonte: Il Giornale di Valle, [«Il tavolo si apre»](https://giornale.example/tavolo), 14 gennaio 2026. In: [Il caso di Valle](${address})`,
  );
});

test('a source without an address is words', () => {
  const citation = citationView({ sources: [{ ...newspaper!, url: undefined }] });
  expect(citationMarkdown({ citation, site: siteView() })).toContain(
    'Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026. In:',
  );
});

test('an address with brackets is still one link', () => {
  const citation = citationView({ sources: [{ ...newspaper!, url: 'https://giornale.example/a_(b)<c>' }] });
  expect(linksIn(citationMarkdown({ citation, site: siteView() }))).toEqual([
    'https://giornale.example/a_%28b%29%3Cc%3E',
    address,
  ]);
});

test('whatever was said, Markdown reads it as text and nothing else', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-\\`*_[\]<>~|&:$#+=.()!"a1 /]{1,24}$/u), (said) => {
      const text = `${said.trim()}x`;
      const tree = read(escapeMarkdown(text));
      const nodes: string[] = [];
      visit(tree, (node) => void nodes.push(node.type));
      expect(nodes, escapeMarkdown(text)).toEqual(['root', 'paragraph', 'text']);
      expect(textIn(tree)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('lines become one', () => {
  expect(escapeMarkdown('Uno.\n\n- Due.')).toBe('Uno. - Due.');
});

function read(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function textIn(tree: Root): string {
  let text = '';
  visit(tree, 'text', ({ value }) => void (text += value));
  return text;
}

function linksIn(markdown: string): string[] {
  const links: string[] = [];
  visit(read(markdown), 'link', ({ url }) => void links.push(url));
  return links;
}
