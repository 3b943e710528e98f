import { z } from 'zod';
import { line, publication, references, text, withPublicationRules } from './common.ts';

/**
 * Frontmatter of `content/articoli/*.md`: a text written by the newsroom.
 * A text written by somebody else is a press release or a statement, not an article.
 */
export const articleSchema = withPublicationRules(
  z.strictObject({
    /** Headline: the page's `<h1>`, and its name in lists, feeds and search. */
    title: line,
    /** What the article says, in one or two sentences: lists, feeds, search engines. At most 160 characters read best. */
    summary: text,
    ...publication,
    /** What it is about. */
    topics: references('topics').min(1),
    /** Where it happens. */
    places: references('places').default([]),
    /** Whom it is about; none for an article on the archive itself. */
    actors: references('actors').default([]),
    /** Events that it tells. */
    events: references('events').default([]),
    /** Sources read besides those cited in the text. */
    sources: references('sources').default([]),
  }),
);
export type ArticleData = z.infer<typeof articleSchema>;
