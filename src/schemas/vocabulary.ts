import { z } from 'zod';
import { line, publication, reference, withPublicationRules } from './common.ts';

/** `content/glossario/*.md`: a word explained. The body is the definition, in our own words: it has no source, and the page says so. */
export const glossarySchema = withPublicationRules(
  z.strictObject({
    /** The word, lower case unless it is a name. */
    term: line,
    /** Other forms of it that are linked in texts: plurals, abbreviations. */
    forms: z.array(line).default([]),
    ...publication,
  }),
);
export type GlossaryData = z.infer<typeof glossarySchema>;

/** `content/luoghi/*.yaml`: a place that entries may name. */
export const placeSchema = withPublicationRules(
  z.strictObject({
    /** Name as it is shown. */
    name: line,
    /** Larger place that it lies in. */
    within: reference('places').optional(),
    /** One sentence on what the place is in the case. */
    description: line.optional(),
    ...publication,
  }),
);
export type PlaceData = z.infer<typeof placeSchema>;

/** `content/temi/*.yaml`: a topic that entries may name. */
export const topicSchema = withPublicationRules(
  z.strictObject({
    /** Name as it is shown, lower case. */
    name: line,
    /** One sentence on what belongs here. */
    description: line,
    ...publication,
  }),
);
export type TopicData = z.infer<typeof topicSchema>;
