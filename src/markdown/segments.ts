/**
 * What a body is once it has been read: plain, serialisable data. Strings are finished HTML (pieces need not be
 * balanced by themselves); everything that must be drawn with something from elsewhere is a place.
 */
export type Segment = string | Place;

export type Place = StatementPlace | CitationPlace | ImagePlace | ComponentPlace;

/** A statement quoted whole: `::dichiarazione{#id}`. */
export interface StatementPlace {
  place: 'statement';
  id: string;
}

/** A citation in the text: `:fonte{#id}`. */
export interface CitationPlace {
  place: 'citation';
  /** Id of the source. */
  id: string;
  /** Number of the source in this text, from 1, in order of first citation. */
  number: number;
  /** Which citation of that source in this text, from 1: makes the anchor `cit-<number>-<occurrence>`. */
  occurrence: number;
}

/** An image of `content/`, to go through the image service. */
export interface ImagePlace {
  place: 'image';
  /** Path from the content folder: `articoli/presidio.jpg`. */
  path: string;
  alt: string;
  title?: string | undefined;
}

/** A component of `src/components/prose/`, by name. */
export interface ComponentPlace {
  place: 'component';
  name: string;
  attributes: Record<string, string>;
  children: Segment[];
}

/** A heading of a body, for the table of contents and for anchors. */
export interface Heading {
  depth: 2 | 3 | 4 | 5 | 6;
  /** Plain text, typography done. */
  text: string;
  /** Accent-free id: `l-accordo-del-9-febbraio`. */
  id: string;
}

/** A body ready to be shown. */
export interface RenderedBody {
  segments: Segment[];
  headings: Heading[];
  /** Ids of the cited sources, in order of first citation: number 1 is the first. */
  citations: string[];
  /** Ids of the statements quoted whole, in order, each once. */
  statements: string[];
  /** Words that a reader reads, quoted statements not counted. */
  words: number;
  /** The text without markup, paragraphs parted by a line feed; citations left out, typography done. */
  plainText: string;
  /** Every id that the body puts on the page: headings, footnotes. */
  anchors: string[];
}
