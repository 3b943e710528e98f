import { z } from 'zod';
import { addressed, line, text, withPublicationRules } from './common.ts';

/** Frontmatter of `content/pagine/*.md`: a standing page, at the root of the site (`/privacy/`). */
export const pageSchema = withPublicationRules(
  z.strictObject({
    /** Title: the page's `<h1>`. */
    title: line.meta({ title: 'Titolo', description: 'Il titolo della pagina, per esempio «Privacy».' }),
    /** What the page says, in a sentence. */
    summary: text.meta({
      title: 'Sommario',
      description: 'Che cosa dice la pagina, in una frase: per esempio «Quali dati raccoglie il sito».',
    }),
    ...addressed,
  }),
).meta({
  title: 'Pagina fissa',
  description: 'Una pagina che non è una notizia e sta alla radice del sito: per esempio la privacy.',
});
export type PageData = z.infer<typeof pageSchema>;
