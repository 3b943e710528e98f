import { z } from 'zod';
import { addressed, line, references, text, withPublicationRules } from './common.ts';

/**
 * Frontmatter of `content/articoli/*.md`: a text written by the newsroom.
 * A text written by somebody else is a press release or a statement, not an article.
 */
export const articleSchema = withPublicationRules(
  z.strictObject({
    /** Headline: the page's `<h1>`, and its name in lists, feeds and search. */
    title: line.meta({
      title: 'Titolo',
      description:
        'Il titolo della pagina, negli elenchi e nella ricerca: dice la notizia. Per esempio «La cartiera riapre con una linea».',
    }),
    /** What the article says, in one or two sentences: lists, feeds, search engines. At most 160 characters read best. */
    summary: text.meta({
      title: 'Sommario',
      description:
        'L’articolo in una o due frasi, meglio non oltre 160 caratteri: per esempio «Dal 3 marzo lavora metà degli addetti».',
    }),
    ...addressed,
    /** What it is about. */
    topics: references('topics')
      .min(1)
      .meta({ title: 'Temi', description: 'Di che cosa parla: almeno un tema, per id. Per esempio [lavoro].' }),
    /** Where it happens. */
    places: references('places')
      .default([])
      .meta({ title: 'Luoghi', description: 'Dove succede, per id: per esempio [valle].' }),
    /** Whom it is about; none for an article on the archive itself. */
    actors: references('actors').default([]).meta({
      title: 'Soggetti',
      description: 'Le persone e le organizzazioni di cui parla, per id: per esempio [maria-rossi].',
    }),
    /** Events that it tells. */
    events: references('events').default([]).meta({
      title: 'Fatti',
      description: 'I fatti della cronologia che racconta, per id: per esempio [2026-01-13-riapertura].',
    }),
    /** Sources read besides those cited in the text. */
    sources: references('sources').default([]).meta({
      title: 'Altre fonti',
      description: 'Fonti lette e non citate nel testo, per id: per esempio [gazzetta-2026-01-13].',
    }),
  }),
).meta({
  title: 'Articolo',
  description: 'Un testo scritto da noi: racconta, spiega o mette in fila, per esempio la riapertura di una cartiera.',
});
export type ArticleData = z.infer<typeof articleSchema>;
