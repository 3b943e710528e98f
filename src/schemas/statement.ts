import { z } from 'zod';
import {
  fidelities,
  line,
  pastEdtf,
  publication,
  reference,
  references,
  whenSound,
  withPublicationRules,
} from './common.ts';

/** Frontmatter of `content/dichiarazioni/*.md`: one thing that one subject said. The body is what was said, in the way that `fidelity` tells. */
export const statementSchema = withPublicationRules(
  z
    .strictObject({
      /** Who said it; more than one when they said it together. The first gives the record its name. */
      speakers: references('actors').min(1),
      /** When it was said, as far as it is known. */
      saidOn: pastEdtf.optional(),
      /** Anything to say about that day. */
      dateNote: line.optional(),
      /** The event at which it was said. */
      event: reference('events').optional(),
      /** The occasion in words, when it is not an event of the timeline. */
      occasion: line.optional(),
      /** The speaker's role on that day as the source gives it, only when the roles of the subject do not tell. */
      role: line.optional(),
      /** How faithful the text is: `transcript`, `directQuotation`, `communique`, `reported`, `summary`. */
      fidelity: z.enum(fidelities),
      /** The very words, without quotation marks: eight at most. */
      fragment: line
        .refine((words) => words.trim().split(/\s+/u).length <= 8, {
          error: 'ha più di otto parole',
          params: {
            remedy: 'lascia solo le parole che contano, otto al massimo; il resto va nel testo, con parole nostre',
          },
        })
        .optional(),
      ...publication,
      /** What it is about. */
      topics: references('topics').min(1),
      /** Where it was said, or which place it speaks of. */
      places: references('places').default([]),
      /** Where it is written; the first is the main one. */
      sources: references('sources').min(1),
    })
    .refine(({ event, occasion }) => event === undefined || occasion === undefined, {
      when: whenSound('event', 'occasion'),
      path: ['occasion'],
      error: 'c’è insieme a `event`',
      params: { remedy: 'tieni `event` se l’occasione è nella cronologia, altrimenti solo `occasion`' },
    })
    .refine(
      ({ fidelity, fragment }) => !['directQuotation', 'communique'].includes(fidelity) || fragment !== undefined,
      {
        when: whenSound('fidelity', 'fragment'),
        path: ['fragment'],
        error: 'manca, ma la fedeltà dichiarata vuole le parole esatte',
        params: { remedy: 'aggiungi `fragment:` con le parole della fonte, oppure scrivi `fidelity: reported`' },
      },
    ),
);
export type StatementData = z.infer<typeof statementSchema>;
