import { z } from 'zod';
import { line } from './common.ts';

/** `content/parole.yaml`, which need not be there: words that are right though the dictionary does not have them. */
export const wordsSchema = z
  .strictObject({
    /** In small letters unless they are names. */
    words: z.array(line).meta({
      title: 'Parole',
      description:
        'Le parole giuste che il dizionario non conosce, una per voce; i nomi di soggetti, luoghi, temi e glossario ci sono già. Per esempio «smistatrice».',
    }),
  })
  .meta({
    title: 'Parole',
    description: 'Le parole che il controllo dell’ortografia deve accettare: per esempio un termine tecnico.',
  });
export type WordsData = z.infer<typeof wordsSchema>;
