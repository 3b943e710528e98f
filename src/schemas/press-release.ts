import { z } from 'zod';
import { line, pastEdtf, publication, reference, references, withPublicationRules } from './common.ts';

/** How much of the communiqué stands here: all of it, a part of it, or what it says in our words. */
export const pressReleaseFidelities = ['fullText', 'excerpt', 'summary'] as const;
export type PressReleaseFidelity = (typeof pressReleaseFidelities)[number];

/** Frontmatter of `content/comunicati/*.md`: something that somebody sent out in writing. The body is its text. */
export const pressReleaseSchema = withPublicationRules(
  z.strictObject({
    /** What the communiqué is called here. */
    title: line,
    /** Who sent it out. */
    issuer: reference('actors'),
    /** Day on which it was sent out, as far as it is known. */
    issuedOn: pastEdtf.optional(),
    /** Anything to say about that day. */
    dateNote: line.optional(),
    /** `fullText`, `excerpt`, or `summary` in our words. */
    fidelity: z.enum(pressReleaseFidelities),
    ...publication,
    /** What it is about. */
    topics: references('topics').min(1),
    /** Where it applies. */
    places: references('places').default([]),
    /** Whom else it is about. */
    actors: references('actors').default([]),
    /** Event that it was sent out for. */
    event: reference('events').optional(),
    /** Where it was read; the first links to the original. */
    sources: references('sources').min(1),
  }),
);
export type PressReleaseData = z.infer<typeof pressReleaseSchema>;
