import type { Problem } from '../intake/problem.ts';
import { pathOf, reservedIds } from '../site/sections.ts';
import { entriesOf, type Whole } from './whole.ts';

/** Below some words stand the archives (`/dichiarazioni/mese/`): no entry is called like them. */
export function reservedNames(whole: Whole): Problem[] {
  return entriesOf(whole)
    .filter(({ kind, id }) => kind !== 'pages' && reservedIds.includes(id))
    .map(({ kind, file, id }) => ({
      file,
      message: `ha un nome riservato: sotto ${pathOf(kind, id)} stanno gli elenchi`,
      remedy: `dai un altro nome al file; «${reservedIds.join('», «')}» sono riservati`,
      severity: 'error',
    }));
}
