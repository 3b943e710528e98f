import type { Report } from './report.ts';

/** The part of the parser's error that we read. */
export interface SyntaxFault extends Error {
  reason: string;
  ruleId?: string | undefined;
  line?: number | undefined;
}

/** Whether something thrown is an error of syntax in an `.mdx` text. */
export function isSyntaxFault(thrown: unknown): thrown is SyntaxFault {
  return thrown instanceof Error && thrown.name !== 'RangeError' && 'reason' in thrown && 'ruleId' in thrown;
}

/** Tells in Italian what the parser of `.mdx` tells in English, with the line. */
export function reportSyntaxFault(fault: SyntaxFault, report: Report): void {
  const { text } = report.source;
  const line = fault.line ?? Number(/\((\d+):\d+/u.exec(fault.reason)?.[1] ?? 1);
  const offset =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const { message, remedy } = explain(fault, text.split('\n')[line - 1] ?? '', report.source.firstLine);
  report.error(offset, message, remedy);
}

function explain(
  { ruleId, reason }: SyntaxFault,
  line: string,
  firstLine: number,
): { message: string; remedy: string } {
  const tag = /`(<\/?[^`]*>)`/u.exec(reason)?.[1];
  const opened = /for `(<[^`]*>)` \((\d+):/u.exec(reason);
  if (/=\s*[“”„«]/u.test(line)) {
    return { message: 'un attributo ha le virgolette curve', remedy: 'scrivile dritte: nome="testo"' };
  }
  if (opened && tag?.startsWith('</')) {
    return {
      message: `${tag} non chiude ${opened[1]}, aperto alla riga ${Number(opened[2]) + firstLine - 1}`,
      remedy: 'chiudi ogni <Nome> con </Nome>, scritto allo stesso modo, su una riga propria',
    };
  }
  if (/<!--|<!/u.test(line) && reason.includes('`!`')) {
    return { message: 'c’è un commento HTML', remedy: 'toglilo: quello che non va pubblicato non sta nel testo' };
  }
  if (reason.includes('create a link')) {
    return { message: 'un indirizzo fra < e > qui non si può scrivere', remedy: 'scrivi [testo](indirizzo)' };
  }
  switch (ruleId) {
    case 'end-tag-mismatch':
      return {
        message: `il componente ${tag ?? ''} non si chiude, o si chiude quello sbagliato`,
        remedy: 'chiudi ogni <Nome> con </Nome>, su una riga propria',
      };
    case 'unexpected-closing-slash':
      return {
        message: 'si chiude un componente che non è stato aperto',
        remedy: 'togli la chiusura, oppure aggiungi l’apertura',
      };
    case 'unexpected-lazy':
      return {
        message: 'un componente o una graffa continua fuori dall’elenco o dalla citazione',
        remedy: 'chiudili prima, o allinea le righe',
      };
    case 'unexpected-empty-expression':
      return { message: 'un attributo ha le graffe vuote', remedy: 'scrivi il testo fra virgolette' };
    case 'unexpected-eof':
      return {
        message: 'una graffa o un componente si apre e non si chiude',
        remedy: 'chiudilo; per scrivere una graffa o un segno di minore metti \\ davanti',
      };
    default:
      return {
        message: 'un componente o un segno «<» è scritto male',
        remedy: 'correggi il componente; per scrivere un segno di minore metti \\ davanti',
      };
  }
}
