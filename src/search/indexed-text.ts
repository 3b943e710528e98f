/** What a result shows of its record besides the text. */
export interface RecordCard {
  /** What one such entry is called: `Articolo`. */
  kind: string;
  /** Name of the kind in addresses. */
  kindId: string;
  /** Who says, promises or publishes it. */
  names: string[];
  /** As a machine reads it (`a/b` for a span, open ends as `..`), in words. */
  day?: [date: string, text: string] | undefined;
  fidelity?: string | undefined;
}

/** A page's text as Pagefind keeps it, with what we add to it. */
export interface IndexedText {
  /** From the site's root, without the base path. */
  url: string;
  meta: { title: string };
  /** The indexed copy of the text: see `index-text.ts`. */
  content: string;
  anchors: { id: string; location: number }[];
  card: RecordCard;
}
