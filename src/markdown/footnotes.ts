import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { writtenTexts } from './prose-text.ts';
import type { Report } from './report.ts';

/** Checks footnotes: each mark has its note, each note is written once, and is called. */
export function checkFootnotes(tree: Root, report: Report): void {
  const notes = new Map<string, FootnoteDefinition>();
  const called = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    const name = node.label ?? node.identifier;
    if (notes.has(node.identifier)) {
      report.error(node, `la nota «${name}» è scritta due volte`, 'dai un altro nome a una delle due, o toglila');
    }
    if (!/^[a-z0-9-]+$/iu.test(name)) {
      report.error(node, `la nota si chiama «${name}»`, 'usa solo lettere senza accenti, cifre e trattini');
    }
    notes.set(node.identifier, node);
  });
  for (const { written, offset } of writtenTexts(tree, report)) {
    for (const { 0: mark, 2: space, index } of written.matchAll(/(?<!\\)\[\^([^\]\s]+)\](\s+:\s)?/gu)) {
      if (space) {
        report.error(offset + index, `la nota «${mark.trim()}» ha uno spazio prima dei due punti`, 'toglilo');
        continue;
      }
      report.error(
        offset + index,
        `il segno «${mark}» non ha la sua nota`,
        `aggiungi in fondo «${mark}: testo della nota»`,
      );
    }
  }
  for (const [identifier, node] of notes) {
    if (!called.has(identifier)) {
      report.advise(
        node,
        `nessuno richiama la nota «${node.label ?? identifier}», che quindi non si vede`,
        'richiamala nel testo, o toglila',
      );
    }
  }
}

/** Ids that the notes of a text put on its page, given their prefix: the heading, the notes, the way back from each. */
export function footnoteAnchors(tree: Root, prefix: string): string[] {
  const calls = new Map<string, number>();
  const anchors: string[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => {
    const number = (calls.get(identifier) ?? 0) + 1;
    calls.set(identifier, number);
    if (number === 1) anchors.push(`${prefix}-fn-${identifier}`);
    anchors.push(`${prefix}-fnref-${identifier}${number > 1 ? `-${number}` : ''}`);
  });
  return anchors.length > 0 ? [footnotesTitleId(prefix), ...anchors] : [];
}

/** Id of the heading above the notes. */
export function footnotesTitleId(prefix: string): string {
  return `${prefix}-note`;
}
