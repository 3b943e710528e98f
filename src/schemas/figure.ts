import { z } from 'zod';
import { figureQualifierLabels } from '../site/strings.ts';
import { addressed, italianNumber, line, pastEdtf, references, text, withPublicationRules } from './common.ts';

/** How the number is to be read. */
export const figureQualifiers = ['about', 'over', 'almost', 'upTo'] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

/** `content/cifre/*.yaml`: one number, with every value that the sources give for it. The first is the one we lead with. */
export const figureSchema = withPublicationRules(
  z.strictObject({
    /** What is counted. */
    title: line.meta({ title: 'Titolo', description: 'Che cosa si conta: per esempio «Addetti della cartiera».' }),
    /** In what: `persone`, `milioni di euro`, `per cento`. */
    unit: line.meta({
      title: 'Unità',
      description: 'In che cosa: per esempio «persone», «milioni di euro», «per cento».',
    }),
    /** The values, each with who says so; more than one when the sources disagree. */
    values: z
      .array(
        z.strictObject({
          /** The number, written as in Italian: `1.100`, `3,7`. */
          value: italianNumber.meta({
            title: 'Numero',
            description: 'Il numero, scritto all’italiana: per esempio 1.100, oppure 3,7.',
            remedy:
              'scrivi solo il numero, con il punto delle migliaia (1.100) e la virgola dei decimali (3,7); che cosa conta va in `unit`, «circa» o «oltre» in `qualifier`',
          }),
          /** `about`, `over`, `almost`, `upTo`: when the source does not give it as exact. */
          qualifier: z.enum(figureQualifiers).optional().meta({
            title: 'Quanto è esatto',
            description: 'Quando la fonte non lo dà come esatto: per esempio `about` per «circa».',
            labels: figureQualifierLabels,
          }),
          /** Day or period that the number speaks of, as far as it is known. */
          asOf: pastEdtf.optional().meta({
            title: 'Data del numero',
            description: 'Il giorno o il periodo di cui il numero parla: per esempio 2026-01.',
          }),
          /** Who or what says this value, when it is not plain from the source. */
          note: text.optional().meta({
            title: 'Nota sul valore',
            description:
              'Chi o che cosa dà questo valore, se la fonte non basta a capirlo: per esempio «È un dato dei sindacati».',
          }),
          /** Where it is written. */
          sources: references('sources').min(1).meta({
            title: 'Fonti',
            description: 'Dove è scritto, per id, almeno una: per esempio [gazzetta-2026-01-13].',
          }),
        }),
      )
      .min(1)
      .meta({
        title: 'Valori',
        description:
          'I valori, ciascuno con chi lo dice; più di uno quando le fonti non concordano. Il primo è quello che si mostra: per esempio 1.100 dalla Gazzetta.',
      }),
    /** What else is to be known: what is counted and what is not, why values differ, if a source says so. */
    note: text.optional().meta({
      title: 'Nota',
      description:
        'Che altro c’è da sapere: che cosa si conta e che cosa no, perché i valori sono diversi. Per esempio «Non conta chi lavora per le ditte esterne».',
    }),
    /** Under which name it is drawn together with others of the same unit, on one scale: `Addetti per sede`. */
    comparison: line.optional().meta({
      title: 'Confronto',
      description:
        'Il nome del disegno che mette questa cifra accanto ad altre con la stessa unità e lo stesso confronto: per esempio «Addetti per sede».',
    }),
    /** Other figures of the same matter: each page leads to the other, whichever of the two says so. */
    related: references('figures').default([]).meta({
      title: 'Da leggere insieme',
      description:
        'Altre cifre che parlano della stessa cosa, per id: basta scriverlo in una delle due. Per esempio [addetti-nel-2024].',
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
    /** Whom it is about. */
    actors: references('actors')
      .default([])
      .meta({ title: 'Soggetti', description: 'Di chi parla, per id: per esempio [cartiera-verdi].' }),
  }),
).meta({
  title: 'Cifra',
  description: 'Un numero, con tutti i valori che le fonti ne danno: per esempio quanti lavorano nella cartiera.',
});
export type FigureData = z.infer<typeof figureSchema>;
