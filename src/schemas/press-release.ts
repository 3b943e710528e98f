import { z } from 'zod';
import { pressReleaseFidelityLabels } from '../site/strings.ts';
import { addressed, line, pastEdtf, reference, references, withPublicationRules } from './common.ts';

/** How much of the communiqué stands here: all of it, a part of it, or what it says in our words. */
export const pressReleaseFidelities = ['fullText', 'excerpt', 'summary'] as const;
export type PressReleaseFidelity = (typeof pressReleaseFidelities)[number];

/** Frontmatter of `content/comunicati/*.md`: something that somebody sent out in writing. The body is its text. */
export const pressReleaseSchema = withPublicationRules(
  z.strictObject({
    /** What the communiqué is called here. */
    title: line.meta({
      title: 'Titolo',
      description: 'Come chiamiamo qui il comunicato: per esempio «Nota sulla ripartenza».',
    }),
    /** Who sent it out. */
    issuer: reference('actors').meta({
      title: 'Chi l’ha diffuso',
      description: 'Il soggetto che l’ha diffuso, per id: per esempio `cartiera-verdi`.',
    }),
    /** Day on which it was sent out, as far as it is known. */
    issuedOn: pastEdtf.optional().meta({
      title: 'Giorno',
      description: 'Quando è stato diffuso, per quello che se ne sa: per esempio 2026-01-13.',
    }),
    /** Anything to say about that day. */
    dateNote: line.optional().meta({
      title: 'Nota sul giorno',
      description: 'Che cosa c’è da dire su quel giorno: per esempio «Il giorno è quello della testata».',
    }),
    /** `fullText`, `excerpt`, or `summary` in our words. */
    fidelity: z.enum(pressReleaseFidelities).meta({
      title: 'Quanto ne riportiamo',
      description: 'Tutto, una parte, o un riassunto con parole nostre: per esempio `summary`.',
      labels: pressReleaseFidelityLabels,
    }),
    ...addressed,
    /** What it is about. */
    topics: references('topics')
      .min(1)
      .meta({ title: 'Temi', description: 'Di che cosa parla: almeno un tema, per id. Per esempio [lavoro].' }),
    /** Where it applies. */
    places: references('places')
      .default([])
      .meta({ title: 'Luoghi', description: 'I luoghi di cui parla, per id: per esempio [valle].' }),
    /** Whom else it is about. */
    actors: references('actors').default([]).meta({
      title: 'Altri soggetti',
      description: 'Altri soggetti di cui parla, per id: per esempio [maria-rossi].',
    }),
    /** Event that it was sent out for. */
    event: reference('events').optional().meta({
      title: 'Fatto',
      description: 'Il fatto della cronologia per cui è stato diffuso, per id: per esempio 2026-01-13-riapertura.',
    }),
    /** Where it was read; the first links to the original. */
    sources: references('sources').min(1).meta({
      title: 'Fonti',
      description:
        'Dove si legge, per id, almeno una; la prima porta all’originale. Per esempio [nota-cartiera-2026-01-13].',
    }),
  }),
).meta({
  title: 'Comunicato',
  description: 'Una nota scritta e diffusa da qualcuno: per esempio quella di un’azienda o di un sindacato.',
});
export type PressReleaseData = z.infer<typeof pressReleaseSchema>;
