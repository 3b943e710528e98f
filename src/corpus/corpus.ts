import type { Day } from '../lib/days.ts';
import type { BodyFacts, ParsedBody } from '../markdown/parsed-body.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SynonymsData } from '../schemas/synonyms.ts';
import type { Kind } from '../site/sections.ts';
import type { Entry, StateEntry } from './entry.ts';

/** Entries of each kind, sorted by id. */
export type EntriesByKind<Body extends BodyFacts = ParsedBody> = { [K in Kind]: Entry<K, Body>[] };

/** Everything in `content/`, read once, valid and cross-checked. In a build: no drafts, nothing scheduled for later. */
export type Corpus = EntriesByKind & {
  site: SiteData;
  state: StateEntry;
  /** What the search looks for besides what is typed. */
  synonyms: SynonymsData;
  /** What readers search for, with the pages that answer; where it is written. */
  searches: { query: string; pages: string[]; file: string; line: number }[];
  /** Public address of the site, without a slash at the end. */
  siteUrl: string;
  /** `/` or `/sito/`. */
  basePath: string;
  /** The day that counts as today. */
  today: Day;
  /** Drafts and scheduled entries are in it, for whoever is writing. */
  preview: boolean;
  /** The entry with an id, if there is one. */
  find: <K extends Kind>(kind: K, id: string) => Entry<K> | undefined;
};
