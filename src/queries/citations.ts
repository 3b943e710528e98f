import type { Citation, CitedAuthor, CitedDay, CitedSource, ListedRecord } from '../citations/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Actor, Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { formatDay } from '../lib/days.ts';
import { formatEdtf, type Edtf } from '../lib/edtf.ts';
import { formatValue } from '../lib/numbers.ts';
import { withPlainSpaces } from '../lib/plain-spaces.ts';
import { typeset } from '../markdown/typography.ts';
import { folderOf, kinds, pathOf, singularOf, type Kind } from '../site/sections.ts';
import { changeTypeLabels, fidelityLabels, pressReleaseFidelityLabels, quoted, strings } from '../site/strings.ts';
import { getChanges } from './changes.ts';
import { dateOf, getEntry, titleOf } from './entries.ts';
import { toFigureView } from './figures.ts';
import { occasionOf, type Occasion } from './occasions.ts';
import { roleOn } from './roles.ts';
import { getSearchRecords, type SearchOption } from './search-records.ts';
import { getSourcesOf, toSourceView } from './sources.ts';
import { getStatementView } from './statements.ts';
import type { SourceView } from './views.ts';

/** Everything that a quotation of an entry says, in plain spaces. */
export function getCitation(corpus: Corpus, entry: Entry): Citation {
  const { kind, id } = entry;
  const data: Keys & Entry['data'] = entry.data;
  const change = getChanges(entry).at(-1);
  return withPlainSpaces({
    key: `${folderOf(kind)}-${id}`,
    path: pathOf(kind, id),
    kind: capitalise(singularOf(kind)),
    title: titleOf(corpus, entry),
    authors: authorsOf(corpus, entry),
    words: wordsOf(corpus, entry),
    fidelity: fidelityOf(entry),
    day: isDated(kind) ? toCitedDay(dateOf(entry), strings.dayUnknown, data.dateNote) : undefined,
    ...occasionKeys(occasionOf(corpus, data, dateOf(entry))),
    sources: sourcesOf(corpus, entry).map(toCitedSource),
    change: change && `${changeTypeLabels[change.type].toLowerCase()} del ${formatDay(change.changedOn)}`,
  });
}

const known = new WeakMap<Corpus, Map<string, ListedRecord>>();

/** Every record of the archive as lists of results tell it, by path; put together once. */
export function getListedRecords(corpus: Corpus): Map<string, ListedRecord> {
  const records = known.get(corpus) ?? listRecords(corpus);
  known.set(corpus, records);
  return records;
}

function listRecords(corpus: Corpus): Map<string, ListedRecord> {
  const filed = new Map(getSearchRecords(corpus).map((record) => [record.path, record]));
  const entries = kinds.flatMap((kind): Entry[] => corpus[kind]);
  return new Map(
    entries.map((entry) => {
      const citation = getCitation(corpus, entry);
      const { organisations = [], places = [], topics = [] } = filed.get(citation.path) ?? {};
      const labels = { organisations: labelsOf(organisations), places: labelsOf(places), topics: labelsOf(topics) };
      return [citation.path, { ...citation, ...labels }];
    }),
  );
}

function labelsOf(options: readonly SearchOption[]): string[] {
  return options.map(({ label }) => withPlainSpaces(label));
}

/** Keys that several kinds have. */
interface Keys {
  actors?: string[];
  speakers?: string[];
  issuer?: string;
  event?: string | undefined;
  occasion?: string | undefined;
  dateNote?: string | undefined;
  role?: string | undefined;
  sources?: string[];
}

/** Kinds whose entries tell of something that has a day. */
function isDated(kind: Kind): boolean {
  return ['articles', 'pressReleases', 'events', 'statements', 'commitments', 'figures', 'sources'].includes(kind);
}

/** Subjects that say, send out or promise; the newsroom writes all else. */
function authorIdsOf(entry: Entry): string[] {
  const { speakers, issuer, actors = [] }: Keys & Entry['data'] = entry.data;
  return speakers ?? (issuer === undefined ? (entry.kind === 'commitments' ? actors : []) : [issuer]);
}

function authorsOf(corpus: Corpus, entry: Entry): CitedAuthor[] {
  if (entry.kind === 'articles') {
    return corpus.site.publisher === undefined ? [] : [{ name: typeset(corpus.site.publisher) }];
  }
  const { role: given }: Keys & Entry['data'] = entry.data;
  return authorIdsOf(entry).map((id, at) => {
    const actor = getEntry(corpus, 'actors', id);
    const { role, organisation } = roleOn(actor, dateOf(entry), at === 0 ? given : undefined);
    return {
      name: typeset(actor.data.name),
      role: typeset([role, organisation].filter(Boolean).join(', ')),
      ...namePartsOf(actor),
    };
  });
}

/** Surname and first name of a person who has one; as the file sorts it, else the last word is the surname. */
function namePartsOf({ data }: Actor): Pick<CitedAuthor, 'family' | 'given'> {
  if (data.kind !== 'person' || data.private) return {};
  const words = typeset(data.name).split(' ');
  const sorted = data.sortName === undefined ? undefined : typeset(data.sortName);
  const parts = words.map((_, at) => ({ family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') }));
  const asSorted = parts.find(({ family, given }) => `${family} ${given}` === sorted);
  return asSorted ?? parts.at(-1) ?? {};
}

function wordsOf(corpus: Corpus, entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'sources':
      return undefined;
    case 'statements': {
      const { fragment, plainText } = getStatementView(corpus, entry.id);
      return fragment === undefined ? plainText.replaceAll('\n', ' ') : quoted(fragment);
    }
    case 'figures': {
      const { title, unit, values } = toFigureView(corpus, entry as Entry<'figures'>);
      return `${title}: ${values.map(({ value, qualifier }) => formatValue(value, unit, qualifier)).join('; ')}`;
    }
    default:
      return titleOf(corpus, entry);
  }
}

function fidelityOf(entry: Entry): string | undefined {
  if (entry.kind === 'statements') return fidelityLabels[(entry as Entry<'statements'>).data.fidelity];
  if (entry.kind !== 'pressReleases') return undefined;
  return pressReleaseFidelityLabels[(entry as Entry<'pressReleases'>).data.fidelity];
}

function occasionKeys(occasion: Occasion | undefined): Pick<Citation, 'occasion' | 'about'> {
  if (!occasion) return {};
  return occasion.isOnlyAbout ? { about: occasion.title } : { occasion: occasion.title };
}

/** Sources in the entry's own keys; those of an article, which cites them in its text, are for its readers to see there. */
function sourcesOf(corpus: Corpus, entry: Entry): SourceView[] {
  if (entry.kind === 'sources') return [toSourceView(entry as Entry<'sources'>)];
  if (entry.kind === 'articles' || entry.kind === 'pages') return [];
  if (entry.kind === 'figures') {
    const { values } = (entry as Entry<'figures'>).data;
    return getSourcesOf(corpus, [...new Set(values.flatMap(({ sources }) => sources))]);
  }
  const { sources = [] }: Keys & Entry['data'] = entry.data;
  return getSourcesOf(corpus, sources);
}

/** A source as a quotation names it. */
export function toCitedSource({ publisher, title, titleIsDescriptive, issuedOn, url }: SourceView): CitedSource {
  return {
    publisher,
    by: publisher ?? strings.sourcesUnknown,
    title,
    label: titleIsDescriptive ? title : quoted(title),
    day: toCitedDay(issuedOn, strings.undated),
    url,
  };
}

/** A day as a quotation tells it, with whatever is to be known about it. */
export function toCitedDay(date: Edtf | undefined, unknown: string, note?: string): CitedDay {
  const text = date === undefined ? unknown : formatEdtf(date);
  // Whoever quotes must know when the day is not the source's own.
  return { date, text: note === undefined ? text : `${text} (${typeset(note).replace(/\.$/u, '')})` };
}
