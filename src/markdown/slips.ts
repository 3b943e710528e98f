import type { Code, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { writtenTexts } from './prose-text.ts';
import type { Report } from './report.ts';

/**
 * Finds what was meant as Markdown and was not read as such: marks that would be published as they are, a block of
 * code that swallows the text after it, cells that no column would show.
 */
export function checkSlips(tree: Root, report: Report): void {
  visit(tree, (node) => {
    if (node.type === 'code' && !isKnownAsWrong(node, report)) checkCode(node, report);
    if (node.type === 'table') checkRows(node, report);
  });
  for (const { written, offset } of writtenTexts(tree, report)) {
    const slips = marks.flatMap(({ pattern, message, remedy }) =>
      [...written.matchAll(pattern)].map(({ index }) => ({ at: offset + index, pattern, message, remedy })),
    );
    for (const { at, pattern, message, remedy } of slips) {
      if (!pattern.multiline || startsLine(at, report)) report.error(at, message, remedy);
    }
  }
}

/** Marks that mean nothing where they stand; those of a multiline pattern would only mean something at the start of a line. */
const marks = [
  {
    pattern: /^#{2,6}[^\s#]/gmu,
    message: 'c’è un titolo senza lo spazio dopo i cancelletti',
    remedy: 'metti uno spazio fra i cancelletti e le parole',
  },
  { pattern: /^#{7,}/gmu, message: 'un titolo ha più di sei cancelletti', remedy: 'usane da due a sei' },
  {
    pattern: /^(?:[-+*]\p{L}|\d{1,2}[.)]\p{Lu})/gmu,
    message: 'sembra la voce di un elenco, ma manca lo spazio dopo il segno',
    remedy: 'metti uno spazio dopo il segno; se non è un elenco, metti \\ davanti',
  },
  {
    pattern: /^[•·▪◦●○■][ \t]*(?=[\p{L}\p{N}«“"])/gmu,
    message: 'la riga comincia con un pallino, che non fa un elenco',
    remedy: 'scrivi al suo posto un trattino e uno spazio',
  },
  {
    pattern: /^\|/gmu,
    message: 'sembra la riga di una tabella, ma la tabella non si riconosce',
    remedy: 'sotto la riga dei titoli metti |---|---|, con tante parti quante sono le colonne',
  },
  {
    pattern: /(?<![\\*])\*\*(?!\*)/gu,
    message: 'ci sono due asterischi che non fanno un grassetto',
    remedy: 'apri e chiudi il grassetto con **, attaccati alle parole; per scrivere un asterisco metti \\ davanti',
  },
];

/** Whether only white space and the marks of quotations and lists stand before a character on its line. */
function startsLine(offset: number, { source: { text } }: Report): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[\s>]*(?:[-+*]\s+|\d+[.)]\s+)?$/u.test(before);
}

/** A directive that became code has been told already, in words that fit better. */
function isKnownAsWrong(node: Code, { problems, lineOf }: Report): boolean {
  return problems.some(({ line }) => line === lineOf(node));
}

function checkCode(node: Code, report: Report): void {
  const [first = '', ...others] = report.written(node).split('\n');
  const fence = /^(?:`{3,}|~{3,})/u.exec(first.trimStart())?.[0];
  if (fence === undefined) {
    report.error(
      node,
      'gli spazi davanti a questa riga ne fanno un blocco di codice',
      'togli gli spazi; se è codice, mettilo fra due righe di ```',
    );
  } else if (!others.at(-1)?.trimEnd().endsWith(fence)) {
    report.error(
      node,
      `il blocco di codice si apre (${fence}) e non si chiude: tutto il resto sarebbe codice`,
      `metti una riga con ${fence} dove finisce, oppure toglilo`,
    );
  }
}

function checkRows({ children: [head, ...rows] }: Table, { error }: Report): void {
  const columns = head?.children.length ?? 0;
  for (const row of rows) {
    if (row.children.length <= columns) continue;
    error(
      row,
      `la riga ha ${row.children.length} celle e la tabella ${columns} colonne: il resto andrebbe perso`,
      'togli il segno | di troppo (se fa parte del testo, metti \\ davanti), o aggiungi una colonna alla riga dei titoli',
    );
  }
}
