import type { Problem } from '../intake/problem.ts';
import type { Whole } from '../integrity/whole.ts';

/** A page of the web may disappear: a source that is there should have a copy elsewhere. */
export function adviseOnCopies({ sources }: Whole): Problem[] {
  return sources
    .filter(({ data: { url, archive } }) => url !== undefined && archive === undefined)
    .map(({ file, lineOf }) => ({
      file,
      line: lineOf(['url']),
      message: 'è sul web e non ha una copia conservata',
      remedy: 'fanne una (per esempio su web.archive.org) e scrivila in `archive`',
      severity: 'advice',
      explainedIn: 'fonti-senza-copia',
    }));
}
