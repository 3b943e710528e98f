/** Places inside pages to which other places link. */

/** Where the page of the commitments lists those whose term has gone by in silence. */
export const pastTermId = 'termine-trascorso';

/** Where the page of a subject lists what it has promised. */
export const promisedId = 'impegni';

/** Where the page of a subject tells a statement. */
export function anchorOfStatement(id: string): string {
  return `detto-${id}`;
}

/** Where a timeline tells an event. */
export function anchorOfEvent(id: string): string {
  return `fatto-${id}`;
}
