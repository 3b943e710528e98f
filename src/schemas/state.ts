import { z } from 'zod';
import { line, pastDay, pastEdtf, publication, references, text, withPublicationRules } from './common.ts';

/**
 * Frontmatter of `content/stato.md`, the one text on the home page: where the case stands.
 * The body has one `##` section for what is known and one for what is not, every point with its citations.
 */
export const stateSchema = withPublicationRules(
  z.strictObject({
    /** Where things stand, in one line: the home page's `<h1>`. */
    title: line,
    /** The same in two or three sentences, for somebody who reads nothing else. */
    summary: text,
    /** Day of the last fact that the consulted sources tell. */
    lastFactOn: pastEdtf,
    /** Day on which the newsroom last checked whether anything is new. */
    checkedOn: pastDay,
    ...publication,
    /** The numbers that the home page shows, in this order. */
    figures: references('figures').default([]),
    /** The promises that the home page shows first, in this order. */
    commitments: references('commitments').default([]),
  }),
);
export type StateData = z.infer<typeof stateSchema>;
