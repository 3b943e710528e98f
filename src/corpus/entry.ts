import type { ActorData } from '../schemas/actor.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { CommitmentData } from '../schemas/commitment.ts';
import type { EventData } from '../schemas/event.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { PageData } from '../schemas/page.ts';
import type { PressReleaseData } from '../schemas/press-release.ts';
import type { SourceData } from '../schemas/source.ts';
import type { StateData } from '../schemas/state.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { GlossaryData, PlaceData, TopicData } from '../schemas/vocabulary.ts';
import type { BodyFacts, ParsedBody } from '../markdown/parsed-body.ts';
import type { Kind } from '../site/sections.ts';

/** The data of each kind, after its schema. */
export interface DataOf {
  articles: ArticleData;
  pressReleases: PressReleaseData;
  events: EventData;
  statements: StatementData;
  commitments: CommitmentData;
  figures: FigureData;
  actors: ActorData;
  sources: SourceData;
  glossary: GlossaryData;
  places: PlaceData;
  topics: TopicData;
  pages: PageData;
}

/** A path into frontmatter, as Zod writes it: `['history', 0, 'sources', 1]`. */
export type FieldPath = readonly (string | number)[];

/** One file of `content/`, taken in and valid by itself. */
export interface Entry<K extends Kind = Kind, Body extends BodyFacts = ParsedBody> {
  kind: K;
  /** File name without extension: the last step of the address. */
  id: string;
  /** Path for messages: `content/articoli/un-articolo.md`. */
  file: string;
  data: DataOf[K];
  /** The body; YAML entries have none. A check needs only the facts of it. */
  body?: Body | undefined;
  /** Line of the file where a field stands (or the nearest thing that exists), from 1. */
  lineOf: (path: FieldPath) => number;
}

/** `content/stato.md`, which is a kind with one entry and no address of its own. */
export interface StateEntry<Body extends BodyFacts = ParsedBody> {
  file: string;
  data: StateData;
  body: Body;
  lineOf: (path: FieldPath) => number;
}

export type Article = Entry<'articles'>;
export type PressRelease = Entry<'pressReleases'>;
export type Event = Entry<'events'>;
export type Statement = Entry<'statements'>;
export type Commitment = Entry<'commitments'>;
export type Figure = Entry<'figures'>;
export type Actor = Entry<'actors'>;
export type Source = Entry<'sources'>;
export type GlossaryTerm = Entry<'glossary'>;
export type Place = Entry<'places'>;
export type Topic = Entry<'topics'>;
export type Page = Entry<'pages'>;
