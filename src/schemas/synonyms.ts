import { z } from 'zod';
import { line } from './common.ts';

/** More would make every search for one of them slow. */
const most = 8;
const isFew = (expressions: readonly string[]): boolean => expressions.length <= most;
const tooMany = {
  error: `ha più di ${most} espressioni`,
  params: { remedy: 'tieni quelle che nei testi si trovano davvero' },
};

/** `content/sinonimi.yaml`: what the search also looks for when a reader types something. */
export const synonymsSchema = z
  .strictObject({
    /** Expressions that mean the same: whoever types one finds the texts that hold another. */
    groups: z
      .array(
        z
          .array(line)
          .refine((expressions) => expressions.length > 1, {
            error: 'ha un elenco con meno di due espressioni',
            params: { remedy: 'aggiungine un’altra che vuol dire lo stesso, oppure togli la riga' },
          })
          .refine(isFew, { ...tooMany, error: `ha un elenco con più di ${most} espressioni` }),
      )
      .default([])
      .meta({
        title: 'Espressioni uguali',
        description:
          'Elenchi di espressioni che vogliono dire lo stesso: chi ne scrive una trova anche le altre. Per esempio [cassa integrazione, cig].',
      }),
    /** What an expression finds besides, and not the other way round. */
    aliases: z
      .array(
        z.strictObject({
          /** What a reader types. */
          typed: line.meta({
            title: 'Chi scrive',
            description: 'La parola o l’espressione che si scrive nella ricerca: per esempio «paga».',
          }),
          /** What the search looks for as well. */
          alsoFind: z
            .array(line)
            .refine((expressions) => expressions.length > 0, {
              error: 'è vuoto',
              params: { remedy: 'scrivi almeno un’espressione da cercare' },
            })
            .refine(isFew, tooMany)
            .meta({
              title: 'Trova anche',
              description: 'Che cosa si cerca in più: per esempio [stipendio, retribuzione].',
            }),
        }),
      )
      .default([])
      .meta({
        title: 'Espressioni che trovano anche altro',
        description:
          'Espressioni che trovano anche altro, ma non il contrario: per esempio chi scrive «cassa» trova anche «cig».',
      }),
  })
  .meta({
    title: 'Sinonimi della ricerca',
    description: 'Che cosa la ricerca trova in più quando si scrive una parola: per esempio una sigla per esteso.',
  });
export type SynonymsData = z.infer<typeof synonymsSchema>;
