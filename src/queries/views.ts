/**
 * What queries hand to pages: plain data that can be written as JSON, with everything that a page shows and nothing else.
 * Paths are from the site's root, without the base path; days stay ISO or EDTF strings until they are shown.
 */
import type { Day, Month } from '../lib/days.ts';
import type { Edtf } from '../lib/edtf.ts';
import type { Heading } from '../markdown/segments.ts';
import type { ActorGroup } from '../schemas/actor.ts';
import type { CommitmentStatus } from '../schemas/commitment.ts';
import type { Fidelity } from '../schemas/common.ts';
import type { EventStatus, EventType } from '../schemas/event.ts';
import type { FigureQualifier } from '../schemas/figure.ts';
import type { SourceKind } from '../schemas/source.ts';
import type { Kind } from '../site/sections.ts';

/** A link with its text. */
export interface LinkView {
  title: string;
  path: string;
}

/** A link with how many entries stand behind it. */
export interface CountedLinkView extends LinkView {
  count: number;
}

export interface ActorLinkView {
  id: string;
  name: string;
  path: string;
  kind: 'person' | 'organisation';
  group: ActorGroup;
}

export interface SourceView {
  id: string;
  path: string;
  title: string;
  titleIsDescriptive: boolean;
  publisher?: string | undefined;
  issuedOn?: Edtf | undefined;
  url?: string | undefined;
  kind: SourceKind;
  reliability?: string | undefined;
  archive?: { url: string; archivedOn: Day; sha256?: string | undefined } | undefined;
}

/** A source with its number in a text. */
export interface CitedSourceView extends SourceView {
  number: number;
  /** How many times the text cites it: the anchors `cit-<number>-1` … `cit-<number>-<occurrences>`. */
  occurrences: number;
}

/** A change that readers should know about. */
export interface ChangeView {
  changedOn: Day;
  type: 'update' | 'correction' | 'reply' | 'withdrawal';
  note: string;
  passage?: string | undefined;
}

/** Who spoke, in what role. `source`: no period covers the day, the role is as the source gives it. */
export interface SpeakerView extends ActorLinkView {
  role: string;
  roleBasis: 'given' | 'period' | 'source';
}

export interface StatementView {
  id: string;
  path: string;
  /** `Anna Rossi: «parole esatte»`, or the beginning of the text. */
  title: string;
  speakers: SpeakerView[];
  saidOn?: Edtf | undefined;
  dateNote?: string | undefined;
  /** The event, with its path, or the occasion in words. */
  occasion?: { title: string; path?: string | undefined } | undefined;
  fidelity: Fidelity;
  fragment?: string | undefined;
  /** The text as finished HTML; a statement's text quotes nothing and cites nothing: its sources are keys. */
  prose: string[];
  plainText: string;
  topics: LinkView[];
  places: LinkView[];
  sources: SourceView[];
}

/** Segments with their places filled from elsewhere. */
export type FilledSegment =
  | string
  | { place: 'statement'; statement: StatementView }
  | { place: 'citation'; number: number; occurrence: number; source: string }
  | { place: 'change'; change: ChangeView }
  | { place: 'image'; path: string; alt: string; title?: string | undefined }
  | { place: 'component'; name: string; attributes: Record<string, string>; children: FilledSegment[] };

/** A body ready to be drawn. */
export interface ProseView {
  segments: FilledSegment[];
  headings: Heading[];
  citations: CitedSourceView[];
  words: number;
  /** Minutes to read, rounded, at least 1. */
  minutes: number;
  plainText: string;
}

export interface EventView {
  id: string;
  path: string;
  title: string;
  date: Edtf;
  month?: Month | undefined;
  dateNote?: string | undefined;
  type: EventType;
  status: EventStatus;
  /** Announced for a day that has gone by. */
  overdue: boolean;
  essential: boolean;
  /** The first sentences of its text. */
  excerpt: string;
  places: LinkView[];
  /** How many statements, commitments, press releases and articles hang from it. */
  attached: number;
}

export interface CommitmentStepView {
  assessedOn: Day;
  status: CommitmentStatus;
  note?: string | undefined;
  sources: SourceView[];
}

export interface CommitmentView {
  id: string;
  path: string;
  title: string;
  actors: ActorLinkView[];
  madeOn?: Edtf | undefined;
  due?: Edtf | undefined;
  /** The term has gone by. */
  pastDue: boolean;
  status: CommitmentStatus;
  assessedOn?: Day | undefined;
  steps: CommitmentStepView[];
}

export interface FigureValueView {
  value: number;
  qualifier?: FigureQualifier | undefined;
  asOf?: Edtf | undefined;
  note?: string | undefined;
  sources: SourceView[];
}

export interface FigureView {
  id: string;
  path: string;
  title: string;
  unit: string;
  values: FigureValueView[];
  note?: string | undefined;
}

/** An entry in a list: enough for a line or a card. */
export interface EntryCardView {
  kind: Kind;
  id: string;
  path: string;
  title: string;
  summary?: string | undefined;
  /** The day that the entry is listed under: publication for articles, of the fact for all else. */
  date?: Edtf | undefined;
  /** Who it is by, where that is somebody. */
  byline?: string | undefined;
  /** What a reader must know before opening it: that a communiqué is known only from papers. */
  caveat?: string | undefined;
  /** Minutes to read, for articles. */
  minutes?: number | undefined;
}

/** What every page of an entry shows around its own matter. */
export interface EntryFrameView {
  title: string;
  description: string;
  path: string;
  publishedOn: Day;
  /** Day of the last change that readers should know about. */
  updatedOn?: Day | undefined;
  changes: ChangeView[];
  topics: LinkView[];
  places: LinkView[];
  previous?: LinkView | undefined;
  next?: LinkView | undefined;
}

/** An entry that readers cannot see yet. */
export interface WaitingView {
  /** Address of its page. */
  path: string;
  draft: boolean;
  /** Day on which it comes out, or would if it were no draft; none when that day has gone by. */
  comesOutOn?: Day | undefined;
}

/** Facts about the site that every page needs. */
export interface SiteView {
  name: string;
  case: string;
  description: string;
  siteUrl: string;
  basePath: string;
  licence: { name: string; url: string };
  publisher?: string | undefined;
  email?: string | undefined;
  repository?: string | undefined;
  /** Sections that have entries, for the footer. */
  sections: LinkView[];
  /** Standing pages, for the footer. */
  pages: LinkView[];
  /** The article for somebody who has just arrived. */
  guide?: LinkView | undefined;
  /** A preview with drafts, for whoever is writing. */
  preview: boolean;
  /** What only a preview shows: drafts, and entries whose day has not come. Empty in the published site. */
  waiting: WaitingView[];
}
