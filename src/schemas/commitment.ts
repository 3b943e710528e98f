import { z } from 'zod';
import {
  edtf,
  line,
  pastDay,
  pastEdtf,
  publication,
  reference,
  references,
  text,
  whenSound,
  withPublicationRules,
} from './common.ts';

/**
 * What is known of a promise. `notVerified`, where nothing is known, speaks of our work and not of theirs.
 */
export const commitmentStatuses = ['notVerified', 'announced', 'inProgress', 'kept', 'broken', 'superseded'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** Frontmatter of `content/impegni/*.md`: one promise. The body says what else is to be known about it. */
export const commitmentSchema = withPublicationRules(
  z
    .strictObject({
      /** The promise, in one sentence that begins with a verb. */
      title: line,
      /** Who made it. */
      actors: references('actors').min(1),
      /** When it was made, as far as it is known. */
      madeOn: pastEdtf.optional(),
      /** By when, if a term was given. */
      due: edtf.optional(),
      /** The event at which it was made. */
      event: reference('events').optional(),
      ...publication,
      /** What it is about. */
      topics: references('topics').min(1),
      /** Where. */
      places: references('places').default([]),
      /** Where the promise is written. */
      sources: references('sources').min(1),
      /** How it stands, step after step, oldest first: steps are added, never rewritten. None means not yet verified. */
      history: z
        .array(
          z.strictObject({
            /** Day on which the newsroom wrote this assessment. */
            assessedOn: pastDay,
            /** How it stood. */
            status: z.enum(commitmentStatuses),
            /** What the assessment rests on, in words. */
            note: text.optional(),
            /** Where that is written. */
            sources: references('sources').default([]),
          }),
        )
        .default([]),
    })
    .refine(
      ({ history }) =>
        history.every(({ assessedOn }, at) => at === 0 || assessedOn >= (history[at - 1]?.assessedOn ?? '')),
      {
        when: whenSound('history'),
        path: ['history'],
        error: 'non è in ordine di giorno',
        params: { remedy: 'metti prima i passi più vecchi' },
      },
    )
    .refine(({ history }) => history.every(({ status, sources }) => status === 'notVerified' || sources.length > 0), {
      when: whenSound('history'),
      path: ['history'],
      error: 'ha uno stato senza fonti che lo provino',
      params: { remedy: 'aggiungi `sources:` al passo, oppure scrivi `status: notVerified`' },
    }),
);
export type CommitmentData = z.infer<typeof commitmentSchema>;
