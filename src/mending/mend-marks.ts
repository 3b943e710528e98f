import type { Nodes } from 'mdast';
import { plainTextOf } from '../markdown/plain-text.ts';
import { readMarkdown } from '../markdown/syntax.ts';
import { piecesOf, typesetTree } from '../markdown/typeset-tree.ts';
import { typesetParts } from '../markdown/typography.ts';
import type { Mended } from './mend-encoding.ts';

/**
 * The text of a body with the quotation marks and apostrophes that its page will have: `l'accordo "buono"` →
 * `l’accordo «buono»`. Code, addresses and what is written with a backslash are left alone, and nothing changes
 * unless the page stays as it was, word by word.
 */
export function mendMarks(body: string, format: 'md' | 'mdx'): Mended | undefined {
  if (!/['"]/u.test(body)) return undefined;
  const changes = changesIn(readMarkdown(body, format), body, false);
  let text = body;
  for (const { start, end, text: better } of changes.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + better + text.slice(end);
  }
  if (text === body || shownBy(text, format) !== shownBy(body, format)) return undefined;
  return { text, what: ['virgolette e apostrofi'] };
}

interface Change {
  start: number;
  end: number;
  text: string;
}

function changesIn(node: Nodes, body: string, isQuoted: boolean): Change[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const pieces = piecesOf(node.children);
    const texts = typesetParts(
      pieces.map(({ part }) => part),
      { quoted: isQuoted, marksOnly: true },
    );
    return pieces.flatMap(({ node: text }, at): Change[] => {
      const start = text?.position?.start.offset;
      const end = text?.position?.end.offset;
      const better = texts[at];
      if (!text || start === undefined || end === undefined || better === undefined) return [];
      return body.slice(start, end) === text.value && better !== text.value ? [{ start, end, text: better }] : [];
    });
  }
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => changesIn(child, body, isQuoted || node.type === 'blockquote'));
}

function shownBy(body: string, format: 'md' | 'mdx'): string {
  const tree = readMarkdown(body, format);
  typesetTree(tree);
  return plainTextOf(tree);
}
