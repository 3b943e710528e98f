import type { Problem } from '../intake/problem.ts';
import { entriesNamedIn, hasUnreadFiles, textsOf, type Whole } from './whole.ts';

/** A source on which nothing rests is probably left over, or somebody forgot to cite it. */
export function unusedSources(whole: Whole): Problem[] {
  if (hasUnreadFiles(whole)) return [];
  const cited = new Set(
    textsOf(whole)
      .flatMap(entriesNamedIn)
      .filter(({ kind }) => kind === 'sources')
      .map(({ id }) => id),
  );
  return whole.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ file }) => ({
      file,
      message: 'è una fonte che nessuna voce cita',
      remedy: 'citala dove serve, oppure togli il file se non è mai stato pubblicato',
      severity: 'advice',
    }));
}
