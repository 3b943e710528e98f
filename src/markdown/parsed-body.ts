import type { Root } from 'mdast';
import type { Problem } from '../intake/problem.ts';
import type { Heading } from './segments.ts';

/** Something in a body that points elsewhere, with the line of the file where it stands. */
export interface Mention {
  target: string;
  line: number;
}

/** What the rules about the whole need to know of a body: plain data, so that it can be kept. */
export interface BodyFacts {
  format: 'md' | 'mdx';
  /** Line of the file on which the text begins. */
  firstLine: number;
  /** Types of the nodes that its tree has at the top, each once. */
  parts: string[];
  /** What it says, without marks. */
  text: string;
  headings: Heading[];
  /** Ids of statements in `::dichiarazione{#id}`. */
  statements: Mention[];
  /** Ids of sources in `:fonte{#id}`. */
  citations: Mention[];
  /** Targets of links, as written. */
  links: Mention[];
  /** Images, as written, with path resolved from the content folder where it is a local one. */
  images: (Mention & { alt: string })[];
  /** Ids that the body puts on its page, as `RenderedBody.anchors`. */
  anchors: string[];
}

/** A body read once. */
export interface ParsedBody extends BodyFacts {
  /** Checked tree; directives and allowed components are nodes of it. Never executed. */
  tree: Root;
}

/** What parsing needs to know of the file. */
export interface BodySource {
  /** Path for messages: `content/articoli/un-articolo.md`. */
  file: string;
  /** Path of the file from the content folder: `articoli/un-articolo.md`; images are relative to it. */
  path: string;
  format: 'md' | 'mdx';
  text: string;
  /** Line of the file on which the text begins, from 1. */
  firstLine: number;
}

export type ParseBody = (source: BodySource) => { body: ParsedBody; problems: Problem[] };

/** What rendering needs besides the body: nothing here names a single other file but the glossary. */
export interface RenderContext {
  /** `/` or `/sito/`: put before links that begin with `/`. */
  basePath: string;
  /** Forms of the glossary's terms to link at first use, with the address of the term from the site's root. Empty: link none. */
  glossary: { form: string; path: string }[];
  /** Prefix of footnote ids, unique on a page: the entry's id. */
  idPrefix: string;
}
