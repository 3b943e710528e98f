import type { z } from 'zod';
import type { DataOf } from '../corpus/entry.ts';
import { kinds, type Kind } from '../site/sections.ts';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { commitmentSchema } from './commitment.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { pageSchema } from './page.ts';
import { pressReleaseSchema } from './press-release.ts';
import { sourceSchema } from './source.ts';
import { stateSchema, type StateData } from './state.ts';
import { statementSchema } from './statement.ts';
import { glossarySchema, placeSchema, topicSchema } from './vocabulary.ts';

const schemas: { [K in Kind]: z.ZodType<DataOf[K]> } & { state: z.ZodType<StateData> } = {
  articles: articleSchema,
  pressReleases: pressReleaseSchema,
  events: eventSchema,
  statements: statementSchema,
  commitments: commitmentSchema,
  figures: figureSchema,
  actors: actorSchema,
  sources: sourceSchema,
  glossary: glossarySchema,
  places: placeSchema,
  topics: topicSchema,
  pages: pageSchema,
  state: stateSchema,
};

/** The index of the kinds: the schema of an entry's frontmatter, or of `content/stato.md`. */
export function schemaOf<K extends Kind | 'state'>(kind: K): (typeof schemas)[K] {
  return schemas[kind];
}

/** The kind of entry that these data are right for, if there is one. */
export function kindOfData(data: unknown): Kind | undefined {
  return kinds.find((kind) => schemas[kind].safeParse(data).success);
}
