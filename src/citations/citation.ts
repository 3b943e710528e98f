/**
 * What a quotation of a record has to say, and the sentence that says it. Days and labels are in words already, so that
 * a browser needs nothing else to write a citation in any of its forms.
 */
import type { Day } from '../lib/days.ts';
import type { Edtf } from '../lib/edtf.ts';
import { absoluteUrl } from '../site/absolute-url.ts';

/** A record of the archive, as somebody quotes it. */
export interface Citation {
  /** Names the record in a bibliography: `dichiarazioni-2026-01-13-anna-rossi`. */
  key: string;
  /** The record's permanent address, from the site's root. */
  path: string;
  /** What one such record is called: `Dichiarazione`. */
  kind: string;
  /** What the record is called in lists. */
  title: string;
  /** Who says, sends out, promises or writes it. */
  authors: CitedAuthor[];
  /** The words that are quoted, between quotation marks if they are the very words; none where a source is its own citation. */
  words?: string | undefined;
  fidelity?: string | undefined;
  /** The day of the fact; none for records that have no day of their own. */
  day?: CitedDay | undefined;
  /** At what it was said. */
  occasion?: string | undefined;
  /** The fact that it is about, where nothing says that it was said there. */
  about?: string | undefined;
  /** Where it is written, the main one first. */
  sources: CitedSource[];
  /** The last change to the record that readers should know about: `rettifica del 3 marzo 2026`. */
  change?: string | undefined;
}

/** A record with what it is filed under, as a list of results tells it. */
export interface ListedRecord extends Citation {
  organisations: string[];
  places: string[];
  topics: string[];
}

export interface CitedAuthor {
  name: string;
  /** Role on that day. */
  role?: string | undefined;
  /** Of people with a name: the part to sort by. */
  family?: string | undefined;
  given?: string | undefined;
}

export interface CitedDay {
  /** None where no source tells. */
  date?: Edtf | undefined;
  /** As a reader reads it, with whatever is to be known about it. */
  text: string;
}

export interface CitedSource {
  /** Who published it, where that is known. */
  publisher?: string | undefined;
  /** The same in words, where it is not. */
  by: string;
  /** As it is, without quotation marks. */
  title: string;
  /** The title between quotation marks, or our description. */
  label: string;
  day: CitedDay;
  url?: string | undefined;
}

/** The site, as far as a citation names it. */
export interface CitingSite {
  name: string;
  publisher?: string | undefined;
  siteUrl: string;
  basePath: string;
  licence: { name: string; url: string };
}

/** A citation with where the record stands, and perhaps the day on which somebody read it. */
export interface Cited {
  citation: Citation;
  site: CitingSite;
  /** Taken from the reader's own clock. */
  accessedOn?: { date: Day; text: string } | undefined;
}

/** How the sentence is written in some format. */
export interface Notation {
  text: (text: string) => string;
  source: (source: CitedSource) => string;
  /** The site's name with the record's address. */
  place: (name: string, url: string) => string;
}

/** The sentence to be copied: who, what, how faithfully, when, on what occasion, where it is written, where it is kept. */
export function citationSentence(cited: Cited): string {
  return composeCitation(cited, { text: (text) => text, source: sourceLine, place: (name, url) => `${name}, ${url}` });
}

/** The sentence in a format of its own. */
export function composeCitation({ citation, site, accessedOn }: Cited, { text, source, place }: Notation): string {
  const { sources, change } = citation;
  const written = listSources(sources, source);
  const notes = [change, accessedOn && `consultato il ${accessedOn.text}`].filter(Boolean).join('; ');
  return [
    text(ended(factOf(citation))),
    written && ended(`${sources.length === 1 ? 'Fonte' : 'Fonti'}: ${written}`),
    `In: ${place(site.name, absoluteUrl(site, citation.path))}${notes && text(` (${notes})`)}`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Who with which role, in words; nothing where nobody has one. */
export function rolesOf({ authors }: Citation): string {
  return authors.flatMap(({ name, role }) => (role ? [`${name}: ${role}`] : [])).join('; ');
}

/** A source in one line: `Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://…`. */
export function sourceLine({ by, label, day, url }: CitedSource): string {
  return [by, label, day.text, url].filter(Boolean).join(', ');
}

/** What reference managers have no field for: roles, fidelity, the day where it is not sure, occasion, sources. */
export function citationNote(citation: Citation): string {
  const { kind, fidelity, day, occasion, about, sources, change } = citation;
  return [
    rolesOf(citation),
    fidelity === undefined ? kind : `${kind}, ${fidelity.toLowerCase()}`,
    day?.text,
    occasion && `Occasione: ${occasion}`,
    about && `A proposito di: ${about}`,
    change,
    sources.length > 0 && `${sources.length === 1 ? 'Fonte' : 'Fonti'}: ${listSources(sources, sourceLine)}`,
  ]
    .flatMap((part) => (part ? [ended(part)] : []))
    .join(' ');
}

/** At what it was said, or what it is about, in one cell of a table. */
export function occasionText({ occasion, about }: Pick<Citation, 'occasion' | 'about'>): string | undefined {
  return occasion ?? (about && `A proposito di: ${about}`);
}

/** Sources that a citation names; the record's page lists them all. */
const most = 3;

function listSources(sources: readonly CitedSource[], write: (source: CitedSource) => string): string {
  const more = sources.length - most;
  const rest = more <= 0 ? [] : [more === 1 ? 'e un’altra nella pagina' : `e altre ${more} nella pagina`];
  return [...sources.slice(0, most).map((source) => write(source)), ...rest].join('; ');
}

/** What was said, done or promised, without where it is written. */
function factOf({ authors, words, kind, fidelity, day, occasion, about }: Citation): string {
  if (words === undefined) return '';
  const who = authors.map(({ name, role }) => (role ? `${name} (${role})` : name));
  return [
    ...who,
    `${withoutFullStop(words)} (${(fidelity ?? kind).toLowerCase()})`,
    ...(day ? [day.text] : []),
    ...(occasion === undefined ? [] : [`occasione: ${occasion}`]),
    ...(about === undefined ? [] : [`a proposito di: ${about}`]),
  ].join(', ');
}

/** What reference managers call it: the words, or the title of a source that is its own citation. */
export function titleOf({ words, sources, title }: Citation): string {
  return withoutFullStop(words ?? sources[0]?.title ?? title);
}

/** Words within a sentence, or as a title: the full stop of an abbreviation stays. */
function withoutFullStop(words: string): string {
  return words.replace(/(?<!\.|\.\S|\.\S\S|\becc)\.$/u, '');
}

function ended(sentence: string): string {
  return sentence === '' || /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
