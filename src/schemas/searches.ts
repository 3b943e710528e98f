import { z } from 'zod';
import { line } from './common.ts';

/** `content/ricerche.yaml`: what readers search for, and the pages that answer. */
export const searchesSchema = z
  .strictObject({
    /** Each is tried on every finished site; one that finds none of its pages is told, and stops nothing. */
    searches: z
      .array(
        z.strictObject({
          /** As a reader types it. */
          query: line.meta({
            title: 'Parole cercate',
            description: 'Come le scrive chi legge, anche male: per esempio «quanti lavorano in cartiera».',
          }),
          /** Addresses of the pages that answer; one among the first results is enough. */
          pages: z.array(line).min(1).meta({
            title: 'Pagine che rispondono',
            description:
              'Le pagine che danno la risposta: ne basta una tra i primi dieci risultati. Per esempio [/cifre/addetti/].',
          }),
        }),
      )
      .meta({
        title: 'Ricerche',
        description:
          'Le ricerche di prova, ciascuna con le pagine che rispondono: per esempio «quanti lavorano in cartiera».',
      }),
  })
  .meta({
    title: 'Le ricerche di chi legge',
    description: 'Che cosa cerca chi legge e quali pagine rispondono: per esempio quanti lavorano in un luogo.',
  });
export type SearchesData = z.infer<typeof searchesSchema>;
