import { z } from 'zod';
import { italianNumber, line, pastEdtf, publication, references, text, withPublicationRules } from './common.ts';

/** How the number is to be read. */
export const figureQualifiers = ['about', 'over', 'almost', 'upTo'] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

/** `content/cifre/*.yaml`: one number, with every value that the sources give for it. The first is the one we lead with. */
export const figureSchema = withPublicationRules(
  z.strictObject({
    /** What is counted. */
    title: line,
    /** In what: `persone`, `milioni di euro`, `per cento`. */
    unit: line,
    /** The values, each with who says so; more than one when the sources disagree. */
    values: z
      .array(
        z.strictObject({
          /** The number, written as in Italian: `1.100`, `3,7`. */
          value: italianNumber,
          /** `about`, `over`, `almost`, `upTo`: when the source does not give it as exact. */
          qualifier: z.enum(figureQualifiers).optional(),
          /** Day or period that the number speaks of, as far as it is known. */
          asOf: pastEdtf.optional(),
          /** Who or what says this value, when it is not plain from the source. */
          note: text.optional(),
          /** Where it is written. */
          sources: references('sources').min(1),
        }),
      )
      .min(1),
    /** What else is to be known: what is counted and what is not, why values differ, if a source says so. */
    note: text.optional(),
    ...publication,
    /** What it is about. */
    topics: references('topics').min(1),
    /** Where. */
    places: references('places').default([]),
    /** Whom it is about. */
    actors: references('actors').default([]),
  }),
);
export type FigureData = z.infer<typeof figureSchema>;
