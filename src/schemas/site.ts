import { z } from 'zod';
import { day, line, text, url, type FieldMeta } from './common.ts';

/** `content/sito.yaml`: what makes this site this site. */
export const siteSchema = z.strictObject({
  /** Name of the site, in the header and in every title. */
  name: line,
  /** The case in a few words: `la vertenza di una azienda in una regione`. */
  case: line,
  /** What the site is, in one or two sentences: home page, feeds, search engines. */
  description: text,
  /** Public address: `https://example.org` or `http://localhost:4321`. `SITE_URL` wins over it. */
  url: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/u, { error: 'non è l’indirizzo di un sito, senza barra finale' })
    .meta({
      remedy: 'scrivilo come https://esempio.it, senza cartelle (per quelle c’è `basePath`)',
    } satisfies FieldMeta)
    .optional(),
  /** Folder under which the site is served: `/` or `/sito/`. `BASE_PATH` wins over it. */
  basePath: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/u, { error: 'non è una cartella del sito' })
    .meta({ remedy: 'comincia e finisci con una barra, per esempio /sito/' } satisfies FieldMeta)
    .optional(),
  /** First day that an entry may speak of: an earlier one is a slip of the pen. */
  firstDay: day,
  /** Licence of the texts. */
  licence: z.strictObject({ name: line, url }),
  /** Who publishes the site. While it is missing the pages say so. */
  publisher: line.optional(),
  /** How to write to them. While it is missing the pages say so. */
  email: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/u, { error: 'non è un indirizzo di posta elettronica' })
    .meta({ remedy: 'scrivilo come nome@esempio.it' } satisfies FieldMeta)
    .optional(),
  /** Where the files of the site can be seen and corrected. */
  repository: url.optional(),
  /** Words that a check of the finished site searches for, and the address that must be among the results. */
  knownQuery: z.strictObject({ query: line, path: line }),
});
export type SiteData = z.infer<typeof siteSchema>;
