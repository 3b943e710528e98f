import type { Problem } from '../intake/problem.ts';
import type { Whole } from './whole.ts';

/** A private person has no name, so no other name either. */
export function privateAliases({ actors }: Whole): Problem[] {
  return actors
    .filter(({ data }) => data.private && data.aliases.length > 0)
    .map(({ file, lineOf }) => ({
      file,
      line: lineOf(['aliases']),
      message: 'è una persona privata, ma ha altri nomi in `aliases`',
      remedy: 'togli `aliases`: di una persona privata non si scrive nessun nome',
      severity: 'error',
    }));
}
