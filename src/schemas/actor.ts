import { z } from 'zod';
import { edtf, flag, line, publication, reference, references, text, withPublicationRules } from './common.ts';

/** On which side of the table somebody sits; lists are grouped by it. */
export const actorGroups = [
  'company',
  'workers',
  'union',
  'institution',
  'party',
  'church',
  'business',
  'other',
] as const;
export type ActorGroup = (typeof actorGroups)[number];

/** `content/soggetti/*.yaml`: a person or an organisation that acts or speaks in the case. */
export const actorSchema = withPublicationRules(
  z.strictObject({
    /** Name as it is shown. A private person has a description instead: `Una lavoratrice della sede di Valle`. */
    name: line,
    /** Name to sort by, when it is not the last word of a person's name or the first of an organisation's. */
    sortName: line.optional(),
    /** `person` or `organisation`. */
    kind: z.enum(['person', 'organisation']),
    /** `company`, `workers`, `union`, `institution`, `party`, `church`, `business`, `other`. */
    group: z.enum(actorGroups),
    /** Other names under which sources write of it: search finds it by these too. */
    aliases: z.array(line).default([]),
    /** A private person: no name, not even a first name, is ever shown. */
    private: flag.default(false),
    /** What it is or does in the case, with the period that the sources give. */
    roles: z
      .array(
        z.strictObject({
          /** The role: `sindaca di Valle`. */
          role: line,
          /** Where the role is held, when the role does not say. */
          organisation: line.optional(),
          /** The same organisation, if it has an entry of its own. */
          organisationId: reference('actors').optional(),
          /** When, as far as the sources let us say: the role covers the days inside. */
          period: edtf.meta({ date: 'edtf', anyAge: true }).optional(),
          /** When, in the sources' words, where they do not fit a date. */
          periodNote: line.optional(),
        }),
      )
      .min(1),
    ...publication,
    /** Anything else that readers should know. */
    note: text.optional(),
    /** Where these roles are written. */
    sources: references('sources').default([]),
  }),
);
export type ActorData = z.infer<typeof actorSchema>;
export type ActorRole = ActorData['roles'][number];
