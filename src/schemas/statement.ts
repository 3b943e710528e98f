import { z } from 'zod';
import { fidelityLabels } from '../site/strings.ts';
import {
  addressed,
  fidelities,
  line,
  pastEdtf,
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
      speakers: references('actors').min(1).meta({
        title: 'Chi parla',
        description:
          'Chi l’ha detta, per id; più di uno solo se l’hanno detta insieme, e il primo dà il nome alla pagina. Per esempio [maria-rossi].',
      }),
      /** When it was said, as far as it is known. */
      saidOn: pastEdtf.optional().meta({
        title: 'Giorno',
        description: 'Quando è stata detta, per quello che se ne sa: per esempio 2026-01-13.',
      }),
      /** Anything to say about that day. */
      dateNote: line.optional().meta({
        title: 'Nota sul giorno',
        description: 'Che cosa c’è da dire su quel giorno: per esempio «Il giorno è quello dell’articolo».',
      }),
      /** The event at which it was said. */
      event: reference('events').optional().meta({
        title: 'Fatto',
        description: 'Il fatto della cronologia in cui è stata detta, per id: per esempio 2026-01-13-riapertura.',
      }),
      /** The occasion in words, when it is not an event of the timeline. */
      occasion: line.optional().meta({
        title: 'Occasione',
        description: 'L’occasione a parole, se non è nella cronologia: per esempio «Intervista alla radio di Valle».',
      }),
      /** The speaker's role on that day as the source gives it, only when the roles of the subject do not tell. */
      role: line.optional().meta({
        title: 'Ruolo quel giorno',
        description:
          'Il ruolo che la fonte dà quel giorno a chi parla, solo se i ruoli del soggetto non lo dicono: per esempio «sindaca di Valle».',
      }),
      /** How faithful the text is: `transcript`, `directQuotation`, `communique`, `reported`, `summary`. */
      fidelity: z.enum(fidelities).meta({
        title: 'Fedeltà',
        description:
          'Quanto il testo è fedele alle parole dette: per esempio `reported` se la fonte le racconta con parole sue.',
        labels: fidelityLabels,
      }),
      /** The very words, without quotation marks: eight at most. */
      fragment: line
        .refine((words) => words.trim().split(/\s+/u).length <= 8, {
          error: 'ha più di otto parole',
          params: {
            remedy: 'lascia solo le parole che contano, otto al massimo; il resto va nel testo, con parole nostre',
          },
        })
        .optional()
        .meta({
          title: 'Parole esatte',
          description:
            'Le parole esatte della fonte, senza virgolette, otto al massimo: per esempio «la seconda linea deve ripartire».',
        }),
      ...addressed,
      /** What it is about. */
      topics: references('topics')
        .min(1)
        .meta({ title: 'Temi', description: 'Di che cosa parla: almeno un tema, per id. Per esempio [lavoro].' }),
      /** Where it was said, or which place it speaks of. */
      places: references('places').default([]).meta({
        title: 'Luoghi',
        description: 'Dove l’ha detta, o di quale luogo parla, per id: per esempio [valle].',
      }),
      /** Where it is written; the first is the main one. */
      sources: references('sources').min(1).meta({
        title: 'Fonti',
        description: 'Dove è scritta, per id, almeno una; la prima è la principale. Per esempio [gazzetta-2026-01-13].',
      }),
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
).meta({
  title: 'Dichiarazione',
  description: 'Una cosa sola, detta da un soggetto: per esempio una frase di un’intervista.',
});
export type StatementData = z.infer<typeof statementSchema>;
