import { z } from 'zod';
import { eventStatusLabels, eventTypeLabels } from '../site/strings.ts';
import { addressed, edtf, flag, line, references, withPublicationRules } from './common.ts';

/** What kind of thing happened. */
export const eventTypes = [
  'announcement',
  'meeting',
  'strike',
  'demonstration',
  'act',
  'agreement',
  'statement',
  'deadline',
] as const;
export type EventType = (typeof eventTypes)[number];

/** `happened`: a source says so. `announced`: a source said it would. `cancelled`: a source says it will not. */
export const eventStatuses = ['happened', 'announced', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Frontmatter of `content/cronologia/*.md`: something that happened or is due. The body tells it. */
export const eventSchema = withPublicationRules(
  z.strictObject({
    /** What happened, in one line. */
    title: line.meta({
      title: 'Titolo',
      description: 'Che cosa è successo, in una riga: per esempio «Riparte la prima linea».',
    }),
    /** When; partial, uncertain or a span where the sources say no more. */
    date: edtf.meta({
      title: 'Data',
      description:
        'Quando; anche solo il mese o l’anno, se le fonti non dicono altro. Per esempio 2026-01-13, 2026-01, 2026-01-13/2026-02-09.',
    }),
    /** Anything to say about that date: how it was worked out, what other sources say. */
    dateNote: line.optional().meta({
      title: 'Nota sulla data',
      description:
        'Che cosa c’è da dire sulla data: come l’abbiamo ricostruita, che cosa dicono altre fonti. Per esempio «Una fonte scrive 14 gennaio».',
    }),
    /** What kind of event. */
    type: z.enum(eventTypes).meta({
      title: 'Tipo di fatto',
      description: 'Che cosa è: per esempio `strike` per uno sciopero.',
      labels: eventTypeLabels,
    }),
    /** Whether it happened. */
    status: z.enum(eventStatuses).meta({
      title: 'Stato',
      description: 'Se una fonte dice che è avvenuto, che avverrà o che non si farà: per esempio `happened`.',
      labels: eventStatusLabels,
    }),
    /** One of the few that tell the whole story: it stands in the essential timeline. */
    essential: flag.default(false).meta({
      title: 'Essenziale',
      description: 'Segna i pochi fatti che bastano a raccontare tutto: per esempio `true` per l’accordo finale.',
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
    /** Who took part, or whom it concerns. */
    actors: references('actors')
      .default([])
      .meta({ title: 'Soggetti', description: 'Chi c’era, o chi riguarda, per id: per esempio [cartiera-verdi].' }),
    /** Where it is written. */
    sources: references('sources')
      .min(1)
      .meta({ title: 'Fonti', description: 'Dove è scritto, per id, almeno una: per esempio [gazzetta-2026-01-13].' }),
  }),
).meta({
  title: 'Fatto',
  description: 'Una cosa avvenuta o attesa, con il suo giorno: per esempio uno sciopero o un incontro.',
});
export type EventData = z.infer<typeof eventSchema>;
