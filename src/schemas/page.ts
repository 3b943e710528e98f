import { z } from 'zod';
import { line, publication, text, withPublicationRules } from './common.ts';

/** Frontmatter of `content/pagine/*.md`: a standing page, at the root of the site (`/privacy/`). */
export const pageSchema = withPublicationRules(
  z.strictObject({
    /** Title: the page's `<h1>`. */
    title: line,
    /** What the page says, in a sentence. */
    summary: text,
    ...publication,
  }),
);
export type PageData = z.infer<typeof pageSchema>;
