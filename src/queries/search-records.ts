import type { Corpus } from '../corpus/corpus.ts';
import type { Actor, Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { formatEdtf, type Edtf } from '../lib/edtf.ts';
import { typeset } from '../markdown/typography.ts';
import { folderOf, kinds, pathOf, pluralOf, singularOf, type Kind } from '../site/sections.ts';
import { fidelityLabels, pressReleaseFidelityLabels } from '../site/strings.ts';
import { dateOf, getActorLink, getEntry, getLinks, titleOf } from './entries.ts';

/** A value that records can be narrowed by: what an address says, what readers read. */
export interface SearchOption {
  id: string;
  label: string;
}

/** What the search knows of an entry besides its text. */
export interface SearchRecord {
  path: string;
  title: string;
  kind: SearchOption;
  /** What one such entry is called: `Articolo`. */
  kindName: string;
  /** Day of the fact, or of publication for articles; none for entries that have no day of their own. */
  date?: Edtf | undefined;
  /** Who says, promises or publishes it. */
  names: string[];
  /** What it is called: whoever types one of these names wants this page before those that speak of it. */
  called: string[];
  /** People who speak, act or are named in the entry's keys. */
  people: SearchOption[];
  /** Organisations likewise. */
  organisations: SearchOption[];
  places: SearchOption[];
  topics: SearchOption[];
  fidelity?: SearchOption | undefined;
}

/** A record for each entry that has a page, by path. */
export function getSearchRecords(corpus: Corpus): SearchRecord[] {
  return kinds
    .flatMap((kind): Entry[] => corpus[kind])
    .map((entry) => toRecord(corpus, entry))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What several entries are called, where the section's name says another thing. */
const entriesNames: Partial<Record<Kind, string>> = { events: 'fatti', glossary: 'voci del glossario' };

/** Kinds whose entries tell of something that has a day. */
const dated: readonly Kind[] = [
  'articles',
  'pressReleases',
  'events',
  'statements',
  'commitments',
  'figures',
  'sources',
];

function toRecord(corpus: Corpus, entry: Entry): SearchRecord {
  const data: Keys & Entry['data'] = entry.data;
  const date = dated.includes(entry.kind) ? dateOf(entry) : undefined;
  const named = actorsOf(entry).map((id) => getEntry(corpus, 'actors', id));
  return {
    path: pathOf(entry.kind, entry.id),
    title: titleOf(corpus, entry),
    kind: { id: folderOf(entry.kind), label: capitalise(entriesNames[entry.kind] ?? pluralOf(entry.kind)) },
    kindName: capitalise(singularOf(entry.kind)),
    date,
    names: namesOf(corpus, entry),
    called: callsOf(corpus, entry),
    people: named.filter(({ data: { kind } }) => kind === 'person').map(toOption),
    organisations: named.filter(({ data: { kind } }) => kind === 'organisation').map(toOption),
    places: vocabulary(corpus, 'places', entry.kind === 'places' ? [entry.id] : (data.places ?? [])),
    topics: vocabulary(corpus, 'topics', entry.kind === 'topics' ? [entry.id] : (data.topics ?? [])),
    fidelity: fidelityOf(entry),
  };
}

/** Keys that several kinds have. */
interface Keys {
  places?: string[];
  topics?: string[];
  actors?: string[];
  speakers?: string[];
  issuer?: string;
  publisher?: string | undefined;
}

/** Subjects in the keys of an entry; a subject's own page counts as its, and as that of where it holds a role. */
function actorsOf(entry: Entry): string[] {
  const { speakers = [], issuer, actors = [] }: Keys & Entry['data'] = entry.data;
  const own = entry.kind === 'actors' ? [entry.id, ...organisationsOf(entry as Actor)] : [];
  return [...new Set([...own, ...speakers, ...(issuer === undefined ? [] : [issuer]), ...actors])];
}

function organisationsOf({ data: { roles } }: Actor): string[] {
  return roles.flatMap(({ organisationId }) => (organisationId === undefined ? [] : [organisationId]));
}

function namesOf(corpus: Corpus, entry: Entry): string[] {
  const { speakers, issuer, actors, publisher }: Keys & Entry['data'] = entry.data;
  if (publisher !== undefined) return [typeset(publisher)];
  const who = speakers ?? (issuer === undefined ? undefined : [issuer]) ?? (entry.kind === 'commitments' ? actors : []);
  return (who ?? []).map((id) => getActorLink(corpus, id).name);
}

/** Kinds whose entries are not called anything: their titles are made of their words, or of what stands on them. */
const unnamed: readonly Kind[] = ['statements', 'sources'];

/** Its title; of a person, what they are besides; of a fact, its day. */
function callsOf(corpus: Corpus, entry: Entry): string[] {
  if (unnamed.includes(entry.kind)) return [];
  const { data } = entry;
  const titles = [titleOf(corpus, entry), ...('aliases' in data ? data.aliases : [])];
  if (entry.kind === 'events') return [...titles, formatEdtf((entry as Entry<'events'>).data.date)];
  const { kind, roles } = (entry as Actor).data;
  const isPerson = entry.kind === 'actors' && kind === 'person';
  return isPerson ? [...titles, ...roles.map(({ role, organisation }) => `${role} ${organisation ?? ''}`)] : titles;
}

function fidelityOf(entry: Entry): SearchOption | undefined {
  const label =
    entry.kind === 'statements'
      ? fidelityLabels[(entry as Entry<'statements'>).data.fidelity]
      : entry.kind === 'pressReleases'
        ? pressReleaseFidelityLabels[(entry as Entry<'pressReleases'>).data.fidelity]
        : undefined;
  return label === undefined ? undefined : { id: label.toLowerCase().replaceAll(' ', '-'), label };
}

function vocabulary(corpus: Corpus, kind: 'places' | 'topics', ids: readonly string[]): SearchOption[] {
  return getLinks(corpus, kind, ids).map(({ title }, at) => ({ id: ids[at] ?? '', label: capitalise(title) }));
}

function toOption({ id, data }: Actor): SearchOption {
  return { id, label: typeset(data.name) };
}
