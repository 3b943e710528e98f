import type { Node, Parent, Root } from 'mdast';
import type { Report } from './report.ts';

const most = {
  characters: 400_000,
  lineCharacters: 20_000,
  indent: 100,
  containers: 30,
  marksInParagraph: 4_000,
  brackets: 10_000,
  footnotes: 500,
  tags: 500,
  cells: 10_000,
  cellsInLine: 100,
  headings: 1_000,
  fences: 100,
  depth: 60,
};

/**
 * Refuses, before it is parsed, a text that would take the parser minutes or end it: no text for readers comes near
 * these limits. Says whether the text may be parsed.
 */
export function isWithinLimits({ source: { text, format }, error }: Report): boolean {
  if (text.length > most.characters) {
    error(0, `il testo ha ${count(text.length)} caratteri, più di ${count(most.characters)}`, 'dividilo in più file');
    return false;
  }
  const line = firstLine(text, isLineTooMuch);
  if (line !== undefined) {
    error(
      line,
      'la riga è troppo lunga, o troppo annidata',
      `scrivi righe sotto i ${count(most.lineCharacters)} caratteri, con pochi livelli di elenchi e citazioni`,
    );
    return false;
  }
  const crowded = firstParagraph(text, (paragraph) => countOf(paragraph, /[*_~`[\]<!&{}]/gu) > most.marksInParagraph);
  if (crowded !== undefined || countOf(text, /\[/gu) > most.brackets) {
    error(
      crowded ?? 0,
      'ci sono troppi segni di formattazione (parentesi quadre, asterischi, segni di minore…)',
      'togli quelli che non servono, oppure dividi il testo',
    );
    return false;
  }
  if (countOf(text, /:::/gu) > most.fences) {
    error(text.indexOf(':::'), 'ci sono troppi blocchi fra `:::`', 'toglili: qui non servono');
    return false;
  }
  if (countOf(text, /^ {0,3}#/gmu) > most.headings) {
    error(text.indexOf('#'), `ci sono più di ${count(most.headings)} titoli`, 'dividi il testo');
    return false;
  }
  const wide = firstLine(text, (row) => countOf(row, /\|/gu) > most.cellsInLine);
  if (wide !== undefined || countOf(text, /\|/gu) > most.cells) {
    error(
      wide ?? text.indexOf('|'),
      `c’è una tabella con più di ${most.cellsInLine} colonne, o di ${count(most.cells)} celle`,
      'riduci la tabella a quello che serve per capire',
    );
    return false;
  }
  const footnotes = countOf(text, /\[\^/gu);
  if (footnotes > most.footnotes) {
    error(text.indexOf('[^'), `ci sono ${count(footnotes)} segni di nota, più di ${most.footnotes}`, 'dividi il testo');
    return false;
  }
  if (format === 'mdx' && countOf(text, /<[\p{L}/]/gu) > most.tags) {
    error(text.indexOf('<'), `ci sono più di ${most.tags} componenti`, 'dividi il testo');
    return false;
  }
  return true;
}

/** Refuses a tree so deep that walking through it could fail. Says whether it may be walked. */
export function isShallow(tree: Root, report: Report): boolean {
  let level: Node[] = tree.children;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most.depth) {
      tooDeep(report, level[0]);
      return false;
    }
    level = level.flatMap((node) => (node as Partial<Parent>).children ?? []);
  }
  return true;
}

/** What is said of a text so nested that it cannot be read. */
export function tooDeep({ error }: Report, place: Node | undefined): void {
  error(place ?? 0, 'il testo è troppo annidato', 'togli livelli di elenchi, citazioni o grassetti');
}

function isLineTooMuch(line: string): boolean {
  if (line.length > most.lineCharacters) return true;
  const indent = /^[\s>]*/u.exec(line)?.[0].length ?? 0;
  const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u.exec(line)?.[0] ?? '';
  return indent > most.indent || countOf(markers, />|[-+*]|\d+[.)]/gu) > most.containers;
}

/** Offset of the first line of which something is true. */
function firstLine(text: string, isTrueOf: (line: string) => boolean): number | undefined {
  return firstPiece(text, '\n', isTrueOf);
}

function firstParagraph(text: string, isTrueOf: (paragraph: string) => boolean): number | undefined {
  return firstPiece(text, '\n\n', isTrueOf);
}

function firstPiece(text: string, separator: string, isTrueOf: (piece: string) => boolean): number | undefined {
  let offset = 0;
  for (const piece of text.split(separator)) {
    if (isTrueOf(piece)) return offset;
    offset += piece.length + separator.length;
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function count(number: number): string {
  return number.toLocaleString('it-IT', { useGrouping: 'always' });
}
