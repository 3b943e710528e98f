import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, PressRelease } from '../corpus/entry.ts';
import { sortKeyOfEdtf, type Edtf } from '../lib/edtf.ts';
import { sentencesWithin } from '../lib/excerpt.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf, type Kind } from '../site/sections.ts';
import { strings } from '../site/strings.ts';
import { getRenderedBody } from './prose.ts';
import { getStatementView } from './statements.ts';
import type { ActorLinkView, CountedLinkView, EntryCardView, LinkView } from './views.ts';

/** The entry with an id. @throws when there is none, which integrity has made impossible. */
export function getEntry<K extends Kind>(corpus: Corpus, kind: K, id: string): Entry<K> {
  const entry = corpus.find(kind, id);
  if (!entry) throw new Error(`no ${kind} entry «${id}» in a corpus that was checked`);
  return entry;
}

/** Name of an entry wherever it is linked from. */
export function titleOf(corpus: Corpus, entry: Entry): string {
  switch (entry.kind) {
    case 'statements':
      return getStatementView(corpus, entry.id).title;
    case 'glossary':
      return typeset((entry as Entry<'glossary'>).data.term);
    case 'actors':
    case 'places':
    case 'topics':
      return typeset((entry as Entry<'actors' | 'places' | 'topics'>).data.name);
    default:
      return typeset((entry as Entry<'articles'>).data.title);
  }
}

/** The day under which lists put an entry: publication for our own texts, the day of the fact for all else. */
export function dateOf(entry: Entry): Edtf | undefined {
  switch (entry.kind) {
    case 'events':
      return (entry as Entry<'events'>).data.date;
    case 'statements':
      return (entry as Entry<'statements'>).data.saidOn;
    case 'pressReleases':
      return (entry as Entry<'pressReleases'>).data.issuedOn;
    case 'commitments':
      return (entry as Entry<'commitments'>).data.madeOn;
    case 'sources':
      return (entry as Entry<'sources'>).data.issuedOn;
    case 'figures':
      return (entry as Entry<'figures'>).data.values[0]?.asOf;
    default:
      return entry.data.publishedOn;
  }
}

/** An entry as a line in a list. */
export function getCard(corpus: Corpus, entry: Entry): EntryCardView {
  return {
    kind: entry.kind,
    id: entry.id,
    path: pathOf(entry.kind, entry.id),
    title: titleOf(corpus, entry),
    summary: summaryOf(corpus, entry),
    date: dateOf(entry),
    byline: bylineOf(corpus, entry),
    caveat: isKnownFromPapers(corpus, entry) ? strings.knownFromPapers : undefined,
  };
}

/** Whether nothing but articles tell of a communiqué: none of its sources is its text. */
export function isKnownFromPapers(corpus: Corpus, entry: Entry): boolean {
  if (entry.kind !== 'pressReleases') return false;
  const { sources } = entry.data as PressRelease['data'];
  return sources.every((id) => getEntry(corpus, 'sources', id).data.kind === 'article');
}

/** One or two sentences on an entry: its summary where it has one, else the beginning of its text. */
export function summaryOf(corpus: Corpus, entry: Entry): string | undefined {
  const data: object = entry.data;
  if ('summary' in data && typeof data.summary === 'string') return typeset(data.summary);
  if ('description' in data && typeof data.description === 'string') return typeset(data.description);
  if (!entry.body) return undefined;
  return sentencesWithin(getRenderedBody(corpus, entry.id, entry.body).plainText, 200) || undefined;
}

/** Oldest first; entries of the same day by id. */
export function oldestFirst(a: Entry, b: Entry): number {
  return compare(sortKeyOfEdtf(dateOf(a)), sortKeyOfEdtf(dateOf(b))) || compare(a.id, b.id);
}

/** Newest first, those without a day last; entries of the same day by id. */
export function newestFirst(a: Entry, b: Entry): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  if (dateA === undefined || dateB === undefined) return oldestFirst(a, b);
  return compare(sortKeyOfEdtf(dateB), sortKeyOfEdtf(dateA)) || compare(a.id, b.id);
}

/** Links to entries of a vocabulary: topics, places. */
export function getLinks(
  corpus: Corpus,
  kind: 'topics' | 'places' | 'events' | 'articles',
  ids: readonly string[],
): LinkView[] {
  return ids.map((id) => ({ title: titleOf(corpus, getEntry(corpus, kind, id)), path: pathOf(kind, id) }));
}

/** A link to a subject. */
export function getActorLink(corpus: Corpus, id: string): ActorLinkView {
  const { data } = getEntry(corpus, 'actors', id);
  return { id, name: typeset(data.name), path: pathOf('actors', id), kind: data.kind, group: data.group };
}

/** How many entries name each id, as links, most named first; as many by name, or by what `sortedAs` says. */
export function countLinks(
  ids: readonly string[],
  toLink: (id: string) => LinkView,
  sortedAs = (id: string) => toLink(id).title,
): CountedLinkView[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || alphabetically(sortedAs(a), sortedAs(b)))
    .map(([id, count]) => ({ ...toLink(id), count }));
}

/** Order of two names as an index has it: case and accents do not count, the same on every machine. */
export function alphabetically(a: string, b: string): number {
  return compare(foldName(a), foldName(b)) || compare(a, b);
}

/** Plain order of two strings by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bylineOf(corpus: Corpus, entry: Entry): string | undefined {
  if (entry.kind === 'pressReleases') return getActorLink(corpus, (entry as Entry<'pressReleases'>).data.issuer).name;
  if (entry.kind === 'sources') {
    const { publisher } = (entry as Entry<'sources'>).data;
    return publisher && typeset(publisher);
  }
  return undefined;
}

/** A name as it is sorted by: lower case, without accents. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
