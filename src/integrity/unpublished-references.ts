import { isPublished } from '../corpus/published.ts';
import type { Problem } from '../intake/problem.ts';
import { folderInMessages, entriesNamedIn, textsOf, type CheckedEntry, type Whole } from './whole.ts';

/** What readers can see does not rest on what they cannot: a draft, or an entry that waits for its day. */
export function unpublishedReferences(whole: Whole): Problem[] {
  if (whole.preview) return [];
  return textsOf(whole)
    .filter(({ data }) => isPublished(data, whole.today))
    .flatMap((text) =>
      entriesNamedIn(text).flatMap(({ kind, id, line }): Problem[] => {
        const named = whole[kind].find((entry: CheckedEntry) => entry.id === id);
        if (!named || isPublished(named.data, whole.today)) return [];
        return [
          {
            file: text.file,
            line,
            message: `cita «${id}» di ${folderInMessages(whole, kind)}, che ${whyUnpublished(named.data)}`,
            remedy: `pubblica anche «${id}», oppure togli la citazione o metti \`draft: true\` anche qui`,
            severity: 'error',
          },
        ];
      }),
    );
}

/** Why readers cannot see an entry yet, to follow «che». */
export function whyUnpublished({ draft, publishedOn }: CheckedEntry['data']): string {
  return draft ? 'è una bozza' : `si pubblica solo il ${publishedOn}`;
}
