import { z } from 'zod';
import { line, pastDay, pastEdtf, publication, reference, references, text, withPublicationRules } from './common.ts';

/**
 * Frontmatter of `content/stato.md`, the one text on the home page: where the case stands.
 * The body has one `##` section for what is known and one for what is not, every point with its citations.
 */
export const stateSchema = withPublicationRules(
  z.strictObject({
    /** Where things stand, in one line: the home page's `<h1>`. */
    title: line.meta({
      title: 'Titolo',
      description: 'A che punto siamo, in una riga: per esempio «La cartiera ha riaperto a metà».',
    }),
    /** The same in two or three sentences, for somebody who reads nothing else. */
    summary: text.meta({
      title: 'Sommario',
      description:
        'Lo stesso in due o tre frasi, per chi non legge altro: per esempio «Una linea su due lavora dal 13 gennaio».',
    }),
    /** Day of the last fact that the consulted sources tell. */
    lastFactOn: pastEdtf.meta({
      title: 'Giorno dell’ultimo fatto',
      description: 'Il giorno dell’ultimo fatto che le fonti raccontano, per esempio 2026-01-13.',
    }),
    /** Day on which the newsroom last checked whether anything is new. */
    checkedOn: pastDay.meta({
      title: 'Giorno dell’ultimo controllo',
      description: 'L’ultimo giorno in cui abbiamo guardato se c’è qualcosa di nuovo, per esempio 2026-01-20.',
    }),
    ...publication,
    /** The numbers that the home page shows, in this order. */
    figures: references('figures').default([]).meta({
      title: 'Cifre',
      description: 'Le cifre che la prima pagina mostra, in ordine, per id: per esempio [addetti].',
    }),
    /** The promises that the home page shows first, in this order. */
    commitments: references('commitments').default([]).meta({
      title: 'Impegni',
      description:
        'Gli impegni che la prima pagina mostra per primi, in ordine, per id: per esempio [riassumere-tutti].',
    }),
    /** The article for somebody who has just arrived: the home page and the foot of every page lead to it. */
    guide: reference('articles').optional().meta({
      title: 'Guida',
      description:
        'L’articolo per chi arriva adesso, per id: ci si arriva da ogni pagina. Per esempio la-cartiera-in-breve.',
    }),
  }),
).meta({
  title: 'A che punto siamo',
  description: 'Il testo della prima pagina: a che punto è il caso, per esempio che cosa si sa e che cosa no.',
});
export type StateData = z.infer<typeof stateSchema>;
