import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { formatsOf } from '../schemas/kinds.ts';
import { kinds, type Kind } from '../site/sections.ts';
import { entriesNamedIn, folderInMessages, textsOf, type CheckedEntry, type Whole } from './whole.ts';

/** Whatever an entry names exists: in its keys, in `:fonte{#id}`, in `::dichiarazione{#id}`. */
export function danglingReferences(whole: Whole): Problem[] {
  return textsOf(whole).flatMap((text) =>
    entriesNamedIn(text)
      .filter(({ kind, id }) => !whole.knownIds[kind].has(id))
      .map(({ kind, id, line }) => ({
        file: text.file,
        line,
        message: `cita «${id}», che non esiste in ${folderInMessages(whole, kind)}`,
        remedy: remedyFor(whole, kind, id),
        severity: 'error' as const,
      })),
  );
}

function remedyFor(whole: Whole, kind: Kind, id: string): string {
  const renamed = (whole[kind] as CheckedEntry[]).find(({ data }) => data.formerIds.includes(id));
  if (renamed) return `scrivi «${renamed.id}», come si chiama adesso`;
  const other = kinds.find((known) => whole.knownIds[known].has(id));
  if (other !== undefined) {
    return `«${id}» sta in ${folderInMessages(whole, other)}: qui ci vuole un nome di ${folderInMessages(whole, kind)}`;
  }
  const similar = nearest(id, whole.knownIds[kind]) ?? onlyLonger(id, whole.knownIds[kind]);
  const hint = similar === undefined ? '' : ` (forse «${similar}»?)`;
  return `correggi il nome${hint}, oppure crea ${folderInMessages(whole, kind)}${id}.${formatsOf(kind)[0]}`;
}

/** The one id of which this is a part: a person by the surname alone, a source without its year. */
function onlyLonger(id: string, known: Iterable<string>): string | undefined {
  const [longer, ...others] = [...known].filter((other) => `-${other}-`.includes(`-${id}-`));
  return others.length === 0 ? longer : undefined;
}
