import type { Statement } from '../corpus/entry.ts';
import type { Problem } from '../intake/problem.ts';
import type { Whole } from './whole.ts';

/**
 * A statement is shown whole on other pages, inside other texts: its body is only what was said. Its sources are
 * keys, and a heading, a note, a quoted statement, an image or a component would have no place there.
 */
export function plainStatements({ statements }: Whole): Problem[] {
  return statements.flatMap((statement) =>
    strangersIn(statement).map(({ line, what, remedy = 'lascia nel testo solo che cosa è stato detto' }) => ({
      file: statement.file,
      line,
      message: `una dichiarazione non può contenere ${what}`,
      remedy,
      severity: 'error' as const,
    })),
  );
}

/** Something that a statement cannot hold, in words. */
interface Stranger {
  what: string;
  line?: number;
  remedy?: string;
}

/** Parts of a text that stand in a place of their own on the page. */
const parts: Readonly<Record<string, string>> = {
  heading: 'un titolo',
  footnoteDefinition: 'una nota',
  mdxJsxFlowElement: 'un componente',
};

function strangersIn({ body }: Statement): Stranger[] {
  if (!body) return [];
  const found = new Set(body.tree.children.flatMap(({ type }) => parts[type] ?? []));
  return [
    ...body.citations.map(({ line }) => ({ line, what: 'una citazione', remedy: 'scrivi la fonte in `sources`' })),
    ...body.statements.map(({ line }) => ({ line, what: 'un’altra dichiarazione' })),
    ...body.images.map(({ line }) => ({ line, what: 'un’immagine' })),
    ...[...found].map((what) => ({ what })),
  ];
}
