import { z } from 'zod';
import { addressed, line, reference, withPublicationRules } from './common.ts';

/** `content/glossario/*.md`: a word explained. The body is the definition, in our own words: it has no source, and the page says so. */
export const glossarySchema = withPublicationRules(
  z.strictObject({
    /** The word, lower case unless it is a name. */
    term: line.meta({
      title: 'Parola',
      description:
        'La parola o l’espressione da spiegare, in minuscolo se non è un nome: per esempio «cassa integrazione».',
    }),
    /** Other forms of it that are linked in texts: plurals, abbreviations. */
    forms: z.array(line).default([]).meta({
      title: 'Altre forme',
      description:
        'Altre forme da collegare nei testi, plurali o sigle; una forma sta in una voce sola. Per esempio [cassintegrati, cig].',
    }),
    ...addressed,
  }),
).meta({
  title: 'Voce del glossario',
  description: 'Una parola difficile, spiegata con parole nostre: per esempio cassa integrazione.',
});
export type GlossaryData = z.infer<typeof glossarySchema>;

/** `content/luoghi/*.yaml`: a place that entries may name. */
export const placeSchema = withPublicationRules(
  z.strictObject({
    /** Name as it is shown. */
    name: line.meta({ title: 'Nome', description: 'Il nome del luogo come si legge, per esempio «Valle».' }),
    /** Larger place that it lies in. */
    within: reference('places').optional().meta({
      title: 'Sta in',
      description: 'Il luogo più grande in cui sta, per id: per esempio `provincia-di-monte`.',
    }),
    /** One sentence on what the place is in the case. */
    description: line.optional().meta({
      title: 'Descrizione',
      description: 'Che cosa c’entra con il caso, in una frase: per esempio «Il comune in cui è la cartiera».',
    }),
    ...addressed,
  }),
).meta({
  title: 'Luogo',
  description: 'Un luogo che le voci possono nominare: per esempio un comune o una provincia.',
});
export type PlaceData = z.infer<typeof placeSchema>;

/** `content/temi/*.yaml`: a topic that entries may name. */
export const topicSchema = withPublicationRules(
  z.strictObject({
    /** Name as it is shown, lower case. */
    name: line.meta({
      title: 'Nome',
      description: 'Il nome del tema come si legge, in minuscolo: per esempio «lavoro».',
    }),
    /** One sentence on what belongs here. */
    description: line.meta({
      title: 'Descrizione',
      description: 'Che cosa ci va, in una frase: per esempio «Il lavoro e chi lo perde».',
    }),
    ...addressed,
  }),
).meta({ title: 'Tema', description: 'Un argomento che le voci possono nominare: per esempio il lavoro.' });
export type TopicData = z.infer<typeof topicSchema>;
