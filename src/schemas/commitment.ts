import { z } from 'zod';
import { commitmentStatusLabels } from '../site/strings.ts';
import {
  addressed,
  edtf,
  line,
  pastDay,
  pastEdtf,
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

/** Whether a status says how a promise ended. */
export function isSettled(status: CommitmentStatus): boolean {
  return status === 'kept' || status === 'broken' || status === 'superseded';
}

/** Frontmatter of `content/impegni/*.md`: one promise. The body says what else is to be known about it. */
export const commitmentSchema = withPublicationRules(
  z
    .strictObject({
      /** The promise, in one sentence that begins with a verb. */
      title: line.meta({
        title: 'Promessa',
        description: 'La promessa in una frase che comincia con un verbo: per esempio «Riassumere tutti gli addetti».',
      }),
      /** Who made it. */
      actors: references('actors').min(1).meta({
        title: 'Chi promette',
        description: 'Chi l’ha fatta, per id, almeno uno: per esempio [cartiera-verdi].',
      }),
      /** When it was made, as far as it is known. */
      madeOn: pastEdtf.optional().meta({
        title: 'Giorno della promessa',
        description:
          'Quando è stata fatta, per quello che se ne sa: per esempio 2026-01-13, o 2026-01 se si sa solo il mese.',
      }),
      /** By when, if a term was given. */
      due: edtf
        .optional()
        .meta({ title: 'Termine', description: 'Entro quando, se un termine è stato dato: per esempio 2026-12.' }),
      /** The event at which it was made. */
      event: reference('events').optional().meta({
        title: 'Fatto',
        description: 'Il fatto della cronologia in cui è stata fatta, per id: per esempio 2026-01-13-incontro.',
      }),
      ...addressed,
      /** What it is about. */
      topics: references('topics')
        .min(1)
        .meta({ title: 'Temi', description: 'Di che cosa parla: almeno un tema, per id. Per esempio [lavoro].' }),
      /** Where. */
      places: references('places')
        .default([])
        .meta({ title: 'Luoghi', description: 'Dove, per id: per esempio [valle].' }),
      /** Where the promise is written. */
      sources: references('sources').min(1).meta({
        title: 'Fonti',
        description: 'Dove la promessa è scritta, per id, almeno una: per esempio [gazzetta-2026-01-13].',
      }),
      /** How it stands, step after step, oldest first: steps are added, never rewritten. None means not yet verified. */
      history: z
        .array(
          z.strictObject({
            /** Day on which the newsroom wrote this assessment. */
            assessedOn: pastDay.meta({
              title: 'Giorno della valutazione',
              description: 'Il giorno in cui abbiamo scritto come sta, per esempio 2026-02-10.',
            }),
            /** How it stood. */
            status: z.enum(commitmentStatuses).meta({
              title: 'Stato',
              description: 'Come sta la promessa quel giorno: per esempio `notVerified` se nessuna fonte lo dice.',
              labels: commitmentStatusLabels,
            }),
            /** What the assessment rests on, in words. */
            note: text.optional().meta({
              title: 'Nota',
              description:
                'Su che cosa si basa la valutazione, a parole: per esempio «La Gazzetta scrive che metà è tornata al lavoro».',
            }),
            /** Where that is written. */
            sources: references('sources').default([]).meta({
              title: 'Fonti',
              description:
                'Dove è scritto, per id; servono per ogni stato tranne `notVerified`. Per esempio [gazzetta-2026-02-09].',
            }),
          }),
        )
        .default([])
        .meta({
          title: 'Come sta, passo dopo passo',
          description:
            'I passi, dal più vecchio al più recente: si aggiungono e non si riscrivono mai. Senza passi la promessa non è ancora verificata. Per esempio un passo `inProgress` con il suo giorno.',
        }),
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
).meta({
  title: 'Impegno',
  description: 'Una promessa: chi la fa, che cosa promette, entro quando. Per esempio riassumere tutti entro l’anno.',
});
export type CommitmentData = z.infer<typeof commitmentSchema>;
