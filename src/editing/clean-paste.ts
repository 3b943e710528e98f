import { readBlocks, type Block } from './paste-blocks.ts';
import { plainCharacters } from './paste-characters.ts';
import { escapeMarkdown } from './paste-escapes.ts';
import { htmlText, isHtml } from './paste-html.ts';
import { italianMarks } from './paste-marks.ts';

/** A text that came from a word processor, a mail or a PDF, as Markdown. */
export interface CleanPaste {
  /** Paragraphs, lists and quotations, each apart from the next; empty when nothing was left. */
  markdown: string;
  /** Words that a line end had cut in two and that are whole again: `formazione`. */
  joined: string[];
  /** What somebody should look at before publishing, in Italian. */
  notes: string[];
}

/**
 * Turns pasted text into clean Markdown. No word is lost and none is added: titles, page numbers and signatures stay,
 * for the editor to judge. Whatever Markdown would take for a sign of its own is escaped, so that it is read as it was
 * written. To clean twice is to clean once.
 */
export function cleanPaste(pasted: string): CleanPaste {
  const { text, lost } = plainCharacters(isHtml(pasted) ? htmlText(pasted) : pasted);
  const { blocks, joined } = readBlocks(text);
  return {
    markdown: blocks.map(markdownOf).join('\n\n'),
    joined,
    notes: [
      ...(lost > 0
        ? ['Qualche lettera era già andata persa nel testo copiato: al suo posto c’è «?». Guarda la fonte.']
        : []),
      ...(joined.length > 0 ? [`Parole riunite a fine riga: ${joined.join(', ')}. Controlla che siano giuste.`] : []),
    ],
  };
}

function markdownOf({ depth, kind, texts }: Block): string {
  const quotation = '> '.repeat(depth);
  return texts
    .map((text, at) => {
      const mark = kind === 'bullets' ? '- ' : kind === 'numbers' ? `${at + 1}. ` : '';
      return `${quotation}${mark}${escapeMarkdown(italianMarks(text))}`;
    })
    .join('\n');
}
