import { z } from 'zod';
import { edtf, flag, line, publication, references, withPublicationRules } from './common.ts';

/** What kind of thing happened. */
export const eventTypes = [
  'announcement',
  'meeting',
  'strike',
  'demonstration',
  'act',
  'agreement',
  'statement',
  'deadline',
] as const;
export type EventType = (typeof eventTypes)[number];

/** `happened`: a source says so. `announced`: a source said it would. `cancelled`: a source says it will not. */
export const eventStatuses = ['happened', 'announced', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Frontmatter of `content/cronologia/*.md`: something that happened or is due. The body tells it. */
export const eventSchema = withPublicationRules(
  z.strictObject({
    /** What happened, in one line. */
    title: line,
    /** When; partial, uncertain or a span where the sources say no more. */
    date: edtf,
    /** Anything to say about that date: how it was worked out, what other sources say. */
    dateNote: line.optional(),
    /** What kind of event. */
    type: z.enum(eventTypes),
    /** Whether it happened. */
    status: z.enum(eventStatuses),
    /** One of the few that tell the whole story: it stands in the essential timeline. */
    essential: flag.default(false),
    ...publication,
    /** What it is about. */
    topics: references('topics').min(1),
    /** Where. */
    places: references('places').default([]),
    /** Who took part, or whom it concerns. */
    actors: references('actors').default([]),
    /** Where it is written. */
    sources: references('sources').min(1),
  }),
);
export type EventData = z.infer<typeof eventSchema>;
