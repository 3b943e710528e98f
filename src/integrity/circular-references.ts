import type { Problem } from '../intake/problem.ts';
import { entriesNamedIn, entriesOf, type CheckedEntry, type Whole } from './whole.ts';

/** Nothing names itself, and neither places nor quoted statements go round in a circle. */
export function circularReferences(whole: Whole): Problem[] {
  return [
    ...selfReferences(whole),
    ...circlesAmong(whole.places, 'places', 'sta dentro'),
    ...circlesAmong(whole.statements, 'statements', 'cita'),
  ];
}

function selfReferences(whole: Whole): Problem[] {
  return entriesOf(whole).flatMap((entry) =>
    entriesNamedIn(entry)
      .filter(({ kind, id }) => kind === entry.kind && id === entry.id)
      .map(({ id, line }) => ({
        file: entry.file,
        line,
        message: `cita se stesso («${id}»)`,
        remedy: 'togli la citazione, oppure metti l’id che intendevi',
        severity: 'error' as const,
      })),
  );
}

/** Each circle is told once, at its first entry by id. */
function circlesAmong(entries: readonly CheckedEntry[], kind: 'places' | 'statements', verb: string): Problem[] {
  const named = new Map(entries.map((entry) => [entry.id, entriesNamedIn(entry).filter((one) => one.kind === kind)]));
  return entries.flatMap((entry): Problem[] => {
    const circle = findCircle(entry.id, named);
    const [, second] = circle;
    if (second === undefined || circle.some((id) => id < entry.id)) return [];
    return [
      {
        file: entry.file,
        line: named.get(entry.id)?.find(({ id }) => id === second)?.line,
        message: `gira in tondo: ${[...circle, entry.id].map((id) => `«${id}»`).join(` ${verb} `)}`,
        remedy: 'togli una di queste citazioni',
        severity: 'error',
      },
    ];
  });
}

/** Ids on the shortest way from an entry back to itself, itself first; fewer than two when there is none. */
function findCircle(start: string, named: Map<string, { id: string }[]>): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const next of named.get(id) ?? []) {
      if (next.id === start && id !== start) return wayTo(id, cameFrom);
      if (next.id === start || cameFrom.has(next.id)) continue;
      cameFrom.set(next.id, id);
      queue.push(next.id);
    }
  }
  return [];
}

function wayTo(id: string, cameFrom: Map<string, string>): string[] {
  const previous = cameFrom.get(id);
  return previous === undefined ? [id] : [...wayTo(previous, cameFrom), id];
}
