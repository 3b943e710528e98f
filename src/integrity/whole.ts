import type { EntriesByKind } from '../corpus/corpus.ts';
import type { Entry, FieldPath, StateEntry } from '../corpus/entry.ts';
import { referencesOf } from '../corpus/references.ts';
import type { Problem } from '../intake/problem.ts';
import type { Day } from '../lib/days.ts';
import type { BodyFacts } from '../markdown/parsed-body.ts';
import type { SearchesData } from '../schemas/searches.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SynonymsData } from '../schemas/synonyms.ts';
import { folderOf, kinds, pathOf, type Kind } from '../site/sections.ts';

/** Everything that was taken in, drafts and scheduled entries included: what the rules look at. */
export interface Whole<Body extends BodyFacts = BodyFacts> extends EntriesByKind<Body> {
  state: StateEntry<Body> | undefined;
  site: { file: string; data: SiteData; lineOf: (path: FieldPath) => number } | undefined;
  synonyms: { file: string; data: SynonymsData; lineOf: (path: FieldPath) => number } | undefined;
  /** `ricerche.yaml`, if there is one. */
  searches: { file: string; data: SearchesData; lineOf: (path: FieldPath) => number } | undefined;
  /** Ids of all files of a kind, also of those that could not be taken in: a reference to one of them is not dangling. */
  knownIds: Record<Kind, ReadonlySet<string>>;
  /** Paths of the images, from the content folder. */
  images: readonly string[];
  /** Paths of the files of `public/`, from there. */
  publicFiles: readonly string[];
  /** How the content folder is called in messages. */
  contentName: string;
  /** Public address of the site, without a slash at the end. */
  siteUrl: string;
  basePath: string;
  today: Day;
  preview: boolean;
}

/** A rule about the content as a whole. Rules report together and know nothing of one another. */
export type Rule = (whole: Whole) => Problem[];

/** What entries and `content/stato.md` have in common. */
export type Text = CheckedEntry | (StateEntry<BodyFacts> & { kind: 'state' });

/** An entry as the rules see it: they need no tree of its text. */
export type CheckedEntry<K extends Kind = Kind> = Entry<K, BodyFacts>;

/** Every entry of every kind. */
export function entriesOf(whole: Whole): CheckedEntry[] {
  return kinds.flatMap((kind): CheckedEntry[] => whole[kind]);
}

/** Whether some file could not be taken in: what it would have named or made is not known. */
export function hasUnreadFiles(whole: Whole): boolean {
  return whole.state === undefined || kinds.some((kind) => whole[kind].length < whole.knownIds[kind].size);
}

/** Every entry, and `content/stato.md`. */
export function textsOf(whole: Whole): Text[] {
  return whole.state ? [...entriesOf(whole), { ...whole.state, kind: 'state' }] : entriesOf(whole);
}

/** Something that names an entry, in frontmatter or in a body, with its line. */
export interface NamedEntry {
  kind: Kind;
  id: string;
  line: number;
}

/** Every entry that a text names: references, citations, statements quoted whole. */
export function entriesNamedIn({ kind, data, body, lineOf }: Text): NamedEntry[] {
  return [
    ...referencesOf(kind, data).map((reference) => ({ ...reference, line: lineOf(reference.path) })),
    ...(body?.statements ?? []).map(({ target, line }) => ({ kind: 'statements' as const, id: target, line })),
    ...(body?.citations ?? []).map(({ target, line }) => ({ kind: 'sources' as const, id: target, line })),
  ];
}

/** `content/soggetti/`, as messages say it. */
export function folderInMessages({ contentName }: Whole, kind: Kind): string {
  return `${contentName}/${folderOf(kind)}/`;
}

/** Address of the page on which a text stands, from the site's root. */
export function pathOfText(text: Text): string {
  return text.kind === 'state' ? '/' : pathOf(text.kind, text.id);
}
