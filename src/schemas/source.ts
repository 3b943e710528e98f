import { z } from 'zod';
import { sourceKindLabels } from '../site/strings.ts';
import { addressed, flag, line, pastDay, pastEdtf, text, type FieldMeta, url, withPublicationRules } from './common.ts';

/** What kind of text it is. */
export const sourceKinds = ['article', 'pressRelease', 'officialAct', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** `content/fonti/*.yaml`: a place where something is written. */
export const sourceSchema = withPublicationRules(
  z.strictObject({
    /** Title, as the source has it; or our description of it, with `titleIsDescriptive`. */
    title: line.meta({
      title: 'Titolo',
      description:
        'Il titolo della fonte, oppure una nostra descrizione se non ne ha: per esempio «La cartiera riparte».',
    }),
    /** The title is ours: it is shown without quotation marks. */
    titleIsDescriptive: flag.default(false).meta({
      title: 'Titolo nostro',
      description:
        'Dice che il titolo è una descrizione nostra, e non avrà le virgolette: per esempio `true` per «Nota della società».',
    }),
    /** Who published it; missing when it is not known. */
    publisher: line.optional().meta({
      title: 'Chi l’ha pubblicata',
      description: 'La testata, l’ente o chi l’ha diffusa; si toglie se non si sa. Per esempio «Gazzetta di Valle».',
    }),
    /** Day of the source, as far as it is known. */
    issuedOn: pastEdtf.optional().meta({
      title: 'Giorno',
      description: 'Il giorno della fonte, per quello che se ne sa: per esempio 2026-01-13.',
    }),
    /** Where it is on the web; missing when it is not known. */
    url: url.optional().meta({
      title: 'Indirizzo',
      description: 'Dove si legge sul web, l’indirizzo intero: per esempio https://gazzetta.example.org/cartiera.',
    }),
    /** `article`, `pressRelease`, `officialAct`, `other`. */
    kind: z.enum(sourceKinds).meta({
      title: 'Tipo di fonte',
      description: 'Che cosa è: per esempio `article` per un articolo di giornale.',
      labels: sourceKindLabels,
    }),
    /** How far it can be relied upon, in words for readers. */
    reliability: text.optional().meta({
      title: 'Quanto ci si può fidare',
      description:
        'Quanto ci si può fidare e perché, in parole per chi legge: per esempio «Ne abbiamo letto solo una parte».',
    }),
    /** Our archived copy, or a public one. */
    archive: z
      .strictObject({
        /** Where the copy is. */
        url: url.meta({
          title: 'Indirizzo della copia',
          description: 'Dove è la copia, l’indirizzo intero: per esempio https://archivio.example.org/cartiera.',
        }),
        /** Day on which it was taken. */
        archivedOn: pastDay.meta({
          title: 'Giorno della copia',
          description: 'Il giorno in cui la copia è stata fatta, per esempio 2026-01-14.',
        }),
        /** SHA-256 of the copy, 64 hexadecimal digits. */
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u, { error: 'non è un’impronta SHA-256 (64 cifre e lettere minuscole)' })
          .meta({ remedy: 'copiala da `sha256sum`, in lettere minuscole' } satisfies FieldMeta)
          .optional()
          .meta({
            title: 'Impronta SHA-256',
            description:
              'L’impronta del file copiato, 64 cifre e lettere minuscole: per esempio quella che dà `sha256sum`.',
          }),
      })
      .optional()
      .meta({
        title: 'Copia conservata',
        description:
          'Una copia della fonte, nostra o pubblica, nel caso che l’originale sparisca: per esempio su un archivio del web.',
      }),
    ...addressed,
  }),
).meta({
  title: 'Fonte',
  description: 'Il posto in cui una cosa è scritta: per esempio un articolo di giornale o un atto.',
});
export type SourceData = z.infer<typeof sourceSchema>;
