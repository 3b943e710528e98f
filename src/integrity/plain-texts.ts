import type { Problem } from '../intake/problem.ts';
import type { CheckedEntry, Whole } from './whole.ts';

/**
 * A statement is shown whole on other pages, inside other texts, and definitions stand together in the glossary: the
 * body of either is only its words. A statement's sources are keys and a definition has none; a heading, a note, a
 * quoted statement, an image or a component would have no place there.
 */
export function plainTexts({ statements, glossary }: Whole): Problem[] {
  return [
    ...statements.flatMap((statement) =>
      strangersIn(statement, {
        subject: 'una dichiarazione',
        citation: 'scrivi la fonte in `sources`',
        other: 'lascia nel testo solo che cosa è stato detto',
      }),
    ),
    ...glossary.flatMap((term) =>
      strangersIn(term, {
        subject: 'una voce del glossario',
        citation: 'togli la citazione: le definizioni sono parole nostre',
        other: 'lascia nel testo solo la definizione',
      }),
    ),
  ];
}

/** How the messages about a kind of text go. */
interface Wording {
  subject: string;
  /** What to do about a citation. */
  citation: string;
  /** What to do about anything else. */
  other: string;
}

/** Parts of a text that stand in a place of their own on the page. */
const parts: Readonly<Record<string, string>> = {
  heading: 'un titolo',
  footnoteDefinition: 'una nota',
  mdxJsxFlowElement: 'un componente',
};

function strangersIn(
  { file, body }: CheckedEntry<'statements' | 'glossary'>,
  { subject, citation, other }: Wording,
): Problem[] {
  if (!body) return [];
  const found = body.parts.flatMap((type) => parts[type] ?? []);
  const strangers = [
    ...body.citations.map(({ line }) => ({ line, what: 'una citazione', remedy: citation })),
    ...body.statements.map(({ line }) => ({ line, what: 'un’altra dichiarazione', remedy: other })),
    ...body.images.map(({ line }) => ({ line, what: 'un’immagine', remedy: other })),
    ...found.map((what) => ({ line: undefined, what, remedy: other })),
  ];
  return strangers.map(({ line, what, remedy }) => ({
    file,
    line,
    message: `${subject} non può contenere ${what}`,
    remedy,
    severity: 'error',
  }));
}
